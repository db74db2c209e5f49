/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.sheet;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.measure.EmotionCurve;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.CustomerPromise;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.model.text.Texts;
import fi.polku.picture.Filter;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Badges;
import fi.polku.picture.part.Formats;
import fi.polku.picture.part.Legend;
import fi.polku.picture.part.Sentence;
import fi.polku.picture.scene.Subject;

/** What all parts of one journey map share: the journey, its columns, the language and what the legend must explain. */
public final class Sheet {

    /** Width of the column that names the rows, left of the first column, in points. */
    public static final double LABEL_WIDTH = 136;

    private final Journey journey;
    private final Locale language;
    private final Filter filter;
    private final boolean editing;
    private final MapColumns columns;
    private final Labels labels;
    private final Formats formats;
    private final Badges badges;
    private final Legend legend;
    private final Texts texts = new Texts(Sheet.class);
    /** Made once, since every cell asks for it. */
    private final MessageFormat featureOf;

    /**
     * @param journey any journey
     * @param options language, findings, filter and whether the map is for editing
     * @param room width in points that a few columns may grow to fill
     */
    public Sheet(Journey journey, PictureOptions options, double room) {
        this(journey, options, new MapColumns(journey, options.filter(), room));
    }

    /** What parts of a picture share that shows these columns of the journey. */
    public Sheet(Journey journey, PictureOptions options, MapColumns columns) {
        this(journey, columns, options.language(), options.filter(), options.editing(),
                new Badges(options, Sheet::carriesBadge), new Legend());
    }

    private Sheet(Journey journey, MapColumns columns, Locale language, Filter filter, boolean editing, Badges badges,
            Legend legend) {
        this.journey = journey;
        this.columns = columns;
        this.language = language;
        this.filter = filter;
        this.editing = editing;
        this.badges = badges;
        this.legend = legend;
        this.labels = Labels.in(language);
        this.featureOf = new MessageFormat(texts.bundle(language).getString("featureOf"), language);
        this.formats = new Formats(language);
    }

    /** @return another journey in the same picture: badges and legend are shared */
    public Sheet over(Journey other, MapColumns itsColumns) {
        return new Sheet(other, itsColumns, language, filter, editing, badges, legend);
    }

    public Journey journey() {
        return journey;
    }

    public Locale language() {
        return language;
    }

    public MapColumns columns() {
        return columns;
    }

    /** @return whether there is to be room for what can be added */
    public boolean isForEditing() {
        return editing;
    }

    public Formats formats() {
        return formats;
    }

    public Badges badges() {
        return badges;
    }

    /** @return the name of an element, or what stands for it */
    public String name(Element element) {
        return labels.name(element);
    }

    /** @return a literal as people call it */
    public String literal(Enumerator literal) {
        return labels.literal(literal);
    }

    /** @return a literal as people call it at the start of a line */
    public String heading(Enumerator literal) {
        return heading(literal(literal));
    }

    /** @return the words as they stand at the start of a line */
    public String heading(String words) {
        return Sentence.start(words);
    }

    /** @return a feature as people call it at the start of a line */
    public String feature(EStructuralFeature feature) {
        return heading(labels.feature(feature));
    }

    /** @return a text of the journey map in the picture's language */
    public String text(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    /** @return what a row is called */
    public static String rowName(String key, Locale language) {
        return text(language, "row." + key);
    }

    /** @return a text of the journey map */
    public static String text(Locale language, String key, Object... arguments) {
        return new Texts(Sheet.class).get(language, key, arguments);
    }

    /** Has the legend explain a sign that was drawn. */
    public void explain(Piece sign, String key) {
        legend.add(sign, text(key));
    }

    /** @return the piece as the group of this element */
    public Piece group(Element element, Piece piece) {
        return piece.group(Subject.of(element), name(element), element.getDescription());
    }

    /** @return the piece as what the element says in this feature, with a title that tells so */
    public Piece group(Element element, EStructuralFeature feature, Piece piece) {
        return piece.group(Subject.of(element, feature),
                featureOf.format(new Object[] {feature(feature), name(element)}), "");
    }

    /** @return whose map it is; empty when the journey has no persona */
    public Optional<Persona> persona() {
        List<Persona> personas = journey.getPersonas();
        return personas.contains(filter.persona()) ? Optional.of(filter.persona()) : personas.stream().findFirst();
    }

    /** @return the emotions of the map's persona; of everybody when the journey has no persona */
    public EmotionCurve emotions() {
        return persona().map(persona -> EmotionCurve.of(journey, persona)).orElseGet(() -> EmotionCurve.of(journey));
    }

    /** @return whether the emotion is part of this map: its persona's own, or nobody's in particular, who is the main one */
    public boolean shows(Emotion emotion) {
        return persona().map(persona -> emotion.getPersona() == persona
                || emotion.getPersona() == null && persona == journey.getPersonas().get(0)).orElse(true);
    }

    /** @return promises that touchpoints of this map redeem, in the model's order */
    public List<CustomerPromise> promises() {
        Set<Touchpoint> here = columns.all().stream().map(Column::touchpoint).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return EcoreUtil.getRootContainer(journey) instanceof ExperienceModel model ? model.getPromises().stream()
                .filter(promise -> promise.getRedeemedBy().stream().anyMatch(here::contains)).toList() : List.of();
    }

    /** @return what was explained so far */
    public Legend legend() {
        return legend;
    }

    private static boolean carriesBadge(EObject element) {
        return element instanceof Touchpoint || element instanceof Stage || element instanceof Journey
                || element instanceof CustomerPromise || element instanceof Persona;
    }
}

/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.hygiene;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A text that was to be written later. */
public final class PlaceholderText extends RuleOn<Element> {

    private static final Set<String> WHOLE = Set.of("todo", "tbd", "tba", "fixme", "xxx", "asdf", "...", "…", "?", "??",
            "???", "-", "–", "lorem ipsum", "untitled", "new", "uusi", "nimetön", "täydennä", "kesken");
    private static final List<String> BEGINNINGS = List.of("todo:", "todo ", "tbd:", "tbd ", "fixme:", "fixme ",
            "lorem ipsum ");
    private static final int LONGEST = 12;
    /** The letters with which placeholders begin, those that come second, and those that come third. */
    private static final List<BitSet> LETTERS = IntStream.range(0, 3).mapToObj(place -> {
        BitSet letters = new BitSet();
        Stream.concat(WHOLE.stream(), BEGINNINGS.stream()).filter(text -> text.length() > place)
                .forEach(text -> letters.set(text.charAt(place)));
        return letters;
    }).toList();
    /** The texts of each class, by its number in the metamodel. */
    private static final int[][] TEXTS = ExperiencePackage.eINSTANCE.getEClassifiers().stream()
            .map(PlaceholderText::texts).toArray(int[][]::new);

    /** One for all engines. */
    public PlaceholderText() {
        super("polku/placeholder-text", Severity.INFO, Element.class, Reach.SELF);
    }

    @Override
    protected void look(Element element, Inspection inspection) {
        EClass type = element.eClass();
        for (int feature : TEXTS[type.getClassifierID()]) {
            String text = (String) ((InternalEObject) element).eGet(feature, true, true);
            if (text != null && isPlaceholder(text)) {
                inspection.report(element, type.getEStructuralFeature(feature), text.strip());
                return;
            }
        }
    }

    private static boolean isPlaceholder(String text) {
        String whole = text.strip();
        // Most texts show in their first letters that they are none.
        for (int i = 0; i < Math.min(LETTERS.size(), whole.length()); i++) {
            if (!LETTERS.get(i).get(Character.toLowerCase(whole.charAt(i)))) {
                return false;
            }
        }
        String beginning = whole.substring(0, Math.min(whole.length(), LONGEST + 1)).toLowerCase(Locale.ROOT);
        if (WHOLE.contains(beginning)) {
            return true;
        }
        for (String start : BEGINNINGS) {
            if (beginning.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private static int[] texts(EClassifier type) {
        return type instanceof EClass holder
                ? holder.getEAllAttributes().stream().filter(attribute -> attribute != Literals.ELEMENT__ID
                        && attribute.getEType() == EcorePackage.Literals.ESTRING && !attribute.isMany())
                        .mapToInt(attribute -> holder.getFeatureID(attribute)).toArray()
                : new int[0];
    }
}

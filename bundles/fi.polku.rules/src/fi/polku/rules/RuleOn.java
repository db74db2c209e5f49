/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.text.Texts;

/**
 * A rule on one class of the metamodel. The package that it lives in is its group, and its texts are the package's
 * {@code messages} under what follows the slash in its id: {@code touchpoint-owner.title}, {@code .message},
 * {@code .meaning}, {@code .rationale}, {@code .source}, {@code .remedy} and, for each option, {@code .option.} with its
 * name.
 *
 * @param <T> the class of elements, or what several classes of elements have in common, that the rule checks
 */
public abstract class RuleOn<T extends EObject> implements Rule {

    private final String id;
    private final Severity severity;
    private final EClass checks;
    private final Reach reach;
    private final Texts texts = new Texts(getClass());
    private final List<Option<?>> options = new ArrayList<>();

    /**
     * @param id never to be changed, since configurations name it: the house, a slash, words joined by hyphens
     * @param severity what a finding weighs by default
     * @param type the class that the rule checks
     */
    protected RuleOn(String id, Severity severity, Class<T> type) {
        this(id, severity, type, Reach.ANYWHERE);
    }

    /**
     * @param id never to be changed, since configurations name it: the house, a slash, words joined by hyphens
     * @param severity what a finding weighs by default
     * @param type the class that the rule checks
     * @param reach how far the rule looks
     */
    protected RuleOn(String id, Severity severity, Class<T> type, Reach reach) {
        this.reach = reach;
        this.id = id;
        this.severity = severity;
        this.checks = ExperiencePackage.eINSTANCE.getEClassifiers().stream().filter(c -> c.getInstanceClass() == type)
                .map(EClass.class::cast).findFirst().orElseThrow();
    }

    /**
     * Declares a whole number that a team may set; {@link Inspection#value(Option)} tells it.
     *
     * @param name what configurations call it
     */
    protected final Option<Integer> option(String name, int standard, int minimum, int maximum) {
        return declared(new Option<>(name, standard, minimum, maximum));
    }

    /**
     * Declares a number that a team may set; {@link Inspection#value(Option)} tells it.
     *
     * @param name what configurations call it
     */
    protected final Option<Double> option(String name, double standard, double minimum, double maximum) {
        return declared(new Option<>(name, standard, minimum, maximum));
    }

    private <O extends Option<?>> O declared(O option) {
        options.add(option);
        return option;
    }

    /**
     * @param element the element to look at
     * @param inspection takes what is found, on the element itself or on something inside it
     */
    protected abstract void look(T element, Inspection inspection);

    @Override
    @SuppressWarnings("unchecked") // An engine asks for checks() alone, and millions of casts to interfaces take their time.
    public final void check(Element element, Inspection inspection) {
        look((T) element, inspection);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final String group() {
        String name = getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public final EClass checks() {
        return checks;
    }

    @Override
    public final Reach reach() {
        return reach;
    }

    @Override
    public final String groupTitle(Locale language) {
        return texts.get(language, "group");
    }

    @Override
    public final String title(Locale language) {
        return text(language, "title");
    }

    @Override
    public final String meaning(Locale language) {
        return text(language, "meaning");
    }

    @Override
    public final String rationale(Locale language) {
        return text(language, "rationale");
    }

    @Override
    public final String source(Locale language) {
        return text(language, "source");
    }

    @Override
    public final String remedy(Locale language) {
        return text(language, "remedy");
    }

    @Override
    public final List<Option<?>> options() {
        return List.copyOf(options);
    }

    @Override
    public final String meaning(Locale language, Option<?> option) {
        return text(language, "option." + option.name());
    }

    @Override
    public final String message(Locale language, Object... arguments) {
        return text(language, "message", arguments);
    }

    private String text(Locale language, String part, Object... arguments) {
        return texts.get(language, id.substring(id.indexOf('/') + 1) + "." + part, arguments);
    }
}

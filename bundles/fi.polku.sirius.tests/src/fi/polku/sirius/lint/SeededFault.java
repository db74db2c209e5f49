/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint;

import java.util.stream.Stream;

/**
 * A mistake that could be made in the description.
 *
 * @param name what it is
 * @param sound what the description says
 * @param broken what it says with the mistake
 * @param noticedBy the check that has to notice it
 */
record SeededFault(String name, String sound, String broken, Check noticedBy) {

    static Stream<SeededFault> all() {
        return Stream.of(
                fault("a class that isn't in the metamodel", "domainClass=\"experience::Stage\"",
                        "domainClass=\"experience::Step\"", new ClassCheck()),
                fault("the class of another metamodel", "domainClass=\"experience::Touchpoint\"",
                        "domainClass=\"ecore::EClass\"", new ClassCheck()),
                fault("a set feature that isn't there", "featureName=\"valence\"", "featureName=\"mood\"", new ClassCheck()),
                fault("a column's feature that isn't there", "featureName=\"momentOfTruth\"",
                        "featureName=\"momentOfDoubt\"", new ClassCheck()),
                fault("a service that isn't there", "aql:self.card()", "aql:self.cart()", new ExpressionCheck()),
                fault("an argument too many", "aql:self.phaseHeads()", "aql:self.phaseHeads(1)", new ExpressionCheck()),
                fault("an argument too few", "aql:self.rowName('phases')", "aql:self.rowName()", new ExpressionCheck()),
                fault("a service for another class", "aql:self.observed()", "aql:self.actionCard()", new ExpressionCheck()),
                fault("an expression without its end", "aql:self.isUnowned()", "aql:self.isUnowned(", new ExpressionCheck()),
                fault("another language", "aql:self.isUnowned()", "[self.isUnowned()/]", new ExpressionCheck()),
                fault("navigation along a feature that isn't there", "aql:self.stages", "aql:self.steps",
                        new ExpressionCheck()),
                fault("a variable that nobody declares", "aql:arg0", "aql:arg1", new ExpressionCheck()),
                fault("a reference to a tool that isn't there", "/@ownedTools[name='rename']",
                        "/@ownedTools[name='renamed']", new LinkCheck()),
                fault("a reference to something of another kind", "labelDirectEdit=\"//@ownedViewpoints[name="
                        + "'CustomerExperience']/@ownedRepresentations[name='JourneyMap']/@defaultLayer/@toolSections"
                        + "[name='edit']/@ownedTools[name='rename']\"", "labelDirectEdit=\"//@userColorsPalettes.0\"",
                        new LinkCheck()),
                fault("the address of another metamodel", "http://polku.fi/experience/1.0#/",
                        "http://polku.fi/experience/2.0#/", new LinkCheck()),
                fault("a new touchpoint among pain points", "referenceName=\"touchpoints\"",
                        "referenceName=\"painPoints\"", new CreationCheck()),
                fault("a tool that creates what its mapping doesn't show", "typeName=\"experience::ObservedEmotion\"",
                        "typeName=\"experience::TargetEmotion\"", new CreationCheck()),
                fault("an abstract class to create", "typeName=\"experience::MeasurementPlan\"",
                        "typeName=\"experience::Element\"", new CreationCheck()),
                fault("an icon that isn't there", "icons/Stage.png", "icons/Step.png", new ImageCheck()),
                fault("an icon that older platforms can't read", "icons/Stage.png", "icons/Stage.svg", new ImageCheck()),
                fault("a decoration's picture that isn't there", "icons/wait.png", "icons/waits.png", new ImageCheck()),
                fault("a text that isn't translated", "label=\"%layer.emotions\"", "label=\"Emotions\"", new TextCheck()),
                fault("a text that isn't there", "label=\"%layer.emotions\"", "label=\"%layer.moods\"", new TextCheck()),
                fault("a tool that nothing uses", "dropDescriptions=\"//@ownedViewpoints[name='CustomerExperience']"
                        + "/@ownedRepresentations[name='JourneyMap']/@defaultLayer/@toolSections[name='edit']"
                        + "/@ownedTools[name='moveToStage']\"", "", new UseCheck()),
                fault("a service that nothing calls", "aql:self.nextMeant()", "aql:self.label()", new UseCheck()),
                fault("services without their class", "fi.polku.sirius.service.Emotions",
                        "fi.polku.sirius.service.Feelings", new UseCheck()),
                fault("a class that Sirius doesn't have", "xsi:type=\"tool:PopupMenu\"", "xsi:type=\"tool:PopUp\"",
                        new VocabularyCheck()),
                fault("a feature that Sirius doesn't have", "predicateExpression", "condition",
                        new VocabularyCheck()),
                fault("a literal that Sirius doesn't have", "labelPosition=\"node\"", "labelPosition=\"inside\"",
                        new VocabularyCheck()),
                fault("a name that Sirius requires is missing", "xsi:type=\"tool:PopupMenu\" name=\"order\"",
                        "xsi:type=\"tool:PopupMenu\"", new VocabularyCheck()),
                fault("a class where it can't stand", "xsi:type=\"diagramstyle:EllipseNodeDescription\"",
                        "xsi:type=\"diagramstyle:FlatContainerStyleDescription\"", new VocabularyCheck()));
    }

    private static SeededFault fault(String name, String sound, String broken, Check noticedBy) {
        return new SeededFault(name, sound, broken, noticedBy);
    }

    @Override
    public String toString() {
        return name;
    }
}

/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

/** Small models, written as they look. */
public final class Sketch {

    private Sketch() {
    }

    public static ExperienceModel model(Element... parts) {
        return with(make(ExperienceModel.class, "Model"), parts);
    }

    /** A model with one journey whose only stage holds these touchpoints. */
    public static ExperienceModel modelOf(Touchpoint... touchpoints) {
        return model(journey("Grant service", stage(Phase.CORE, touchpoints)));
    }

    public static Journey journey(String name, Stage... stages) {
        return with(make(Journey.class, name), stages);
    }

    public static Stage stage(Phase phase, Element... parts) {
        Stage stage = with(make(Stage.class, null), parts);
        stage.setPhase(phase);
        return stage;
    }

    public static Touchpoint touchpoint(String name, Element... parts) {
        return with(make(Touchpoint.class, name), parts);
    }

    public static <T extends Element> T make(Class<T> type, String name) {
        EClass eClass = ExperiencePackage.eINSTANCE.getEClassifiers().stream()
                .filter(classifier -> classifier.getInstanceClass() == type).findFirst().map(EClass.class::cast)
                .orElseThrow();
        T element = type.cast(EcoreUtil.create(eClass));
        element.setName(name);
        return element;
    }

    /** Puts each part where the whole has room for its kind. */
    @SuppressWarnings("unchecked")
    public static <T extends Element> T with(T whole, Element... parts) {
        for (Element part : parts) {
            EReference room = whole.eClass().getEAllContainments().stream()
                    .filter(reference -> reference.getEReferenceType().isInstance(part)).findFirst().orElseThrow();
            ((List<Element>) whole.eGet(room)).add(part);
        }
        return whole;
    }
}

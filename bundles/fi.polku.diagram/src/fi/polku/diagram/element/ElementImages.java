/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.element;

import java.net.URL;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;

import fi.polku.model.edit.Icons;
import fi.polku.model.experience.Ease;
import fi.polku.model.experience.EmotionKind;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.Maturity;
import fi.polku.model.experience.PyramidLevel;
import fi.polku.model.experience.RolloutStep;

/** Icons of elements and of choices, 16 × 16 and sharp on every screen. Each is made once and shared. */
public final class ElementImages {

    private static final Set<Class<? extends Enumerator>> STEPS = Set.of(Importance.class, Ease.class, Maturity.class,
            PyramidLevel.class, RolloutStep.class);
    private static final int DOTS = 8;

    private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    /**
     * @param type a concrete class of the metamodel
     * @return its icon; belongs to this object
     */
    public Image of(EClass type) {
        return images.get(descriptor(type));
    }

    /**
     * @param literal a literal of one of the metamodel's enumerations
     * @return bars for a step of a ladder, a face for an emotion, a dot of its own colour for anything else; belongs to this
     *         object
     */
    public Image of(Enumerator literal) {
        return images.get(ImageDescriptor.createFromURL(drawing(literal)));
    }

    /**
     * @param type a concrete class of the metamodel
     * @return its icon, to be made into an image by somebody else
     */
    public static ImageDescriptor descriptor(EClass type) {
        return ImageDescriptor.createFromURL(Icons.of(type));
    }

    private static URL drawing(Enumerator literal) {
        return ElementImages.class.getResource(name(literal) + ".svg");
    }

    private static String name(Enumerator literal) {
        if (literal instanceof EmotionKind kind) {
            return face(kind);
        }
        if (literal.getName().equals("unspecified") || literal == Importance.UNRANKED) {
            return "none";
        }
        return STEPS.contains(literal.getClass()) ? "step" + Math.min(5, literal.getValue())
                : "dot" + literal.getValue() % DOTS;
    }

    private static String face(EmotionKind kind) {
        return switch (kind) {
            case UNSPECIFIED -> "none";
            case HAPPINESS, SATISFACTION, DELIGHT, TRUST, RELIEF, PRIDE, HOPE, INTEREST, CALM -> "glad";
            case SURPRISE, INDIFFERENCE -> "neutral";
            case UNCERTAINTY, CONFUSION, BOREDOM, FEAR, DISAPPOINTMENT, SADNESS, IRRITATION, FRUSTRATION, ANGER -> "sad";
        };
    }

    /** Lets go of the images. */
    public void dispose() {
        images.dispose();
    }
}

/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.testsupport;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage;

/**
 * Makes models at random over the whole metamodel, half-built ones included: features left empty, references that
 * cross as no person would draw them, names that are long, empty, hostile or from right to left.
 * The same seed gives the same model.
 */
public final class RandomModels {

    private static final List<String> TEXTS = List.of("", " ", "Tukihakemus", "Pyydä apua – äöå ÄÖÅ", "Ask", "a\nb\n\nc",
            "\ttab", "😀👩‍👩‍👧 emoji", "مرحبا بالعالم", "שלום עולם", "<script>alert(1)</script>", "]]> & \"quotes\" '",
            "=HYPERLINK(\"x\")", "Yhteispalvelupistevastaavakoordinaattorikokous".repeat(7).substring(0, 300),
            "word ".repeat(60), "e\u0301\u0323", "—·…", "TODO");
    /** One in so many kinds of references is used nowhere in a model: else every journey would be a part of another. */
    private static final int UNUSED = 3;

    private final Random random;
    private final int size;
    private final List<EObject> made = new ArrayList<>();
    private final Set<EReference> unused = new HashSet<>();

    private RandomModels(long seed, int size) {
        this.random = new Random(seed);
        this.size = size;
    }

    /**
     * @param seed any number
     * @param size about how many elements the model has at the most; 1 or more
     * @return a model that is in no resource
     */
    public static ExperienceModel any(long seed, int size) {
        return new RandomModels(seed, size).model();
    }

    private ExperienceModel model() {
        ExperiencePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(type -> type.getEReferences().stream())
                .filter(reference -> !reference.isContainment() && random.nextInt(UNUSED) == 0).forEach(unused::add);
        ExperienceModel model = (ExperienceModel) make(ExperiencePackage.Literals.EXPERIENCE_MODEL);
        for (int open = 0; open < made.size() && made.size() < size; open++) {
            fill(made.get(open));
        }
        made.forEach(this::decorate);
        return model;
    }

    private EObject make(EClass eClass) {
        EObject object = EcoreUtil.create(eClass);
        made.add(object);
        return object;
    }

    private void fill(EObject parent) {
        for (EReference reference : parent.eClass().getEAllContainments()) {
            // Every element can hold remarks, and these can, too: many would leave no room for anything else.
            boolean isRemark = reference.getEContainingClass() == ExperiencePackage.Literals.ELEMENT;
            for (int n = isRemark ? random.nextInt(3) / 2 : random.nextInt(4); n > 0 && made.size() < size; n--) {
                EObject child = make(anyOf(concrete(reference.getEReferenceType())));
                if (reference.isMany()) {
                    list(parent, reference).add(child);
                } else {
                    parent.eSet(reference, child);
                }
            }
        }
    }

    private void decorate(EObject object) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature == ExperiencePackage.Literals.ELEMENT__ID || unused.contains(feature) || random.nextInt(3) == 0) {
                continue;
            }
            if (feature instanceof EAttribute attribute) {
                set(object, attribute, () -> value(attribute.getEAttributeType()));
            } else if (!((EReference) feature).isContainment()) {
                List<EObject> targets = made.stream().filter(feature.getEType()::isInstance).toList();
                if (!targets.isEmpty()) {
                    set(object, feature, () -> anyOf(targets));
                }
            }
        }
    }

    private void set(EObject object, EStructuralFeature feature, java.util.function.Supplier<Object> value) {
        if (feature.isMany()) {
            for (int n = random.nextInt(4); n > 0; n--) {
                list(object, feature).add(value.get());
            }
        } else {
            object.eSet(feature, value.get());
        }
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum literals) {
            return anyOf(literals.getELiterals()).getInstance();
        }
        Class<?> kind = type.getInstanceClass();
        if (kind == String.class) {
            return anyOf(TEXTS);
        }
        if (kind == boolean.class) {
            return random.nextBoolean();
        }
        if (kind == int.class || kind == Integer.class) {
            return random.nextInt(1000) - 10;
        }
        if (kind == double.class || kind == Double.class) {
            return (random.nextInt(2001) - 1000) / 100.0;
        }
        if (kind == LocalDate.class) {
            return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(800));
        }
        if (kind == Duration.class) {
            return Duration.ofSeconds(random.nextInt(1_000_000));
        }
        if (kind == Period.class) {
            return Period.of(random.nextInt(3), random.nextInt(12), random.nextInt(30));
        }
        throw new IllegalStateException("No random value for " + type.getName());
    }

    private static List<EClass> concrete(EClass type) {
        return ExperiencePackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract() && type.isSuperTypeOf(c)).toList();
    }

    private <T> T anyOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }
}

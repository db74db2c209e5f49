/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.tree.DTree;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Touchpoint;

/** Every representation of the example models, made, opened and exported. */
class RepresentationsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"grant-service", "online-shop", "complaint-recovery", "employee-journey", "grand-hotel"})
    void everyRepresentationShowsAllThatItIsOf(String example) throws Exception {
        try (ModelingProjectOf project = new ModelingProjectOf(example)) {
            for (Element element : project.elements().toList()) {
                for (RepresentationDescription kind : project.available(element)) {
                    DRepresentation representation = project.create(kind, element);
                    assertThat(project.open(representation)).as(kind.getName()).isNotNull();
                    assertThat(shown(representation)).as("%s of %s", kind.getName(), element)
                            .containsAll(steps(element, representation));
                }
            }
        }
    }

    @Test
    void theGrantServiceHasThemAllAndTheyAreExported() throws Exception {
        try (ModelingProjectOf project = new ModelingProjectOf("grant-service")) {
            Set<String> made = new TreeSet<>();
            for (Element element : project.elements().toList()) {
                for (RepresentationDescription kind : project.available(element)) {
                    if (made.add(kind.getName())) {
                        DRepresentation representation = project.create(kind, element);
                        project.open(representation);
                        exported(representation, element, new Exports(project.session(), folder));
                    }
                }
            }
            assertThat(made).isEqualTo(project.representations()).hasSize(6);
        }
    }

    private static void exported(DRepresentation representation, Element of, Exports exports) throws Exception {
        if (representation instanceof DDiagram) {
            BufferedImage picture = ImageIO.read(exports.png(representation).toFile());
            assertThat(colours(picture)).as("colours in the picture of " + of).hasSizeGreaterThan(20);
            assertThat(exports.svg(representation)).contains("<svg");
        } else if (representation instanceof DTable) {
            assertThat(exports.csv(representation)).contains(
                    steps(of, representation).stream().map(Element::getName).toList());
        }
    }

    private static Set<Integer> colours(BufferedImage picture) {
        int width = picture.getWidth();
        return Arrays.stream(picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width)).boxed()
                .collect(Collectors.toSet());
    }

    /** What the elements of a representation show. */
    private static Set<EObject> shown(DRepresentation representation) {
        return contents(representation).filter(DSemanticDecorator.class::isInstance)
                .map(view -> ((DSemanticDecorator) view).getTarget()).collect(Collectors.toSet());
    }

    /** Touchpoints of a journey, actions of a blueprint; a tree has its branches closed at first. */
    private static List<Element> steps(Element of, DRepresentation representation) {
        return representation instanceof DTree ? List.of()
                : contents(of).filter(each -> each instanceof Touchpoint || each instanceof BlueprintAction)
                        .map(Element.class::cast).toList();
    }

    private static Stream<EObject> contents(EObject of) {
        Iterable<EObject> all = of::eAllContents;
        return StreamSupport.stream(all.spliterator(), false);
    }
}

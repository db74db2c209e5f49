/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.eclipse.emf.edit.provider.AdapterFactoryItemDelegator;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.testsupport.RandomModels;

@DisplayName("In an EMF editor")
class PolkuItemProviderAdapterFactoryTest {

    private final Locale machine = Locale.getDefault();
    private final ComposedAdapterFactory factory = new ComposedAdapterFactory(
            List.of(new PolkuItemProviderAdapterFactory()));
    private final AdapterFactoryItemDelegator editor = new AdapterFactoryItemDelegator(factory);
    private final Touchpoint touchpoint = ExperienceFactory.eINSTANCE.createTouchpoint();

    @AfterEach
    void theMachineSpeaksItsOwnLanguageAgain() {
        Locale.setDefault(machine);
        factory.dispose();
    }

    @Test
    void everyElementHasAnIconAndAName() throws Exception {
        for (long seed = 0; seed < 20; seed++) {
            for (Element element : Metamodel.elements(RandomModels.any(seed, 300))) {
                assertThat(editor.getText(element)).isNotBlank();
                try (InputStream in = ((URL) editor.getImage(element)).openStream()) {
                    assertThat(ImageIO.read(in).getWidth()).isEqualTo(16);
                }
            }
        }
    }

    @Test
    void everyNewElementHasAnIconBeforeItIsNamed() {
        Metamodel.concreteClasses().forEach(type -> {
            Element element = (Element) ExperienceFactory.eINSTANCE.create(type);
            assertThat(editor.getText(element)).isNotBlank();
            assertThat(editor.getImage(element)).isEqualTo(Icons.picture(type));
        });
    }

    @Test
    void namesAreInThePlatformsLanguage() {
        Locale.setDefault(Locale.forLanguageTag("fi-FI"));
        assertThat(editor.getText(touchpoint)).isEqualTo("(nimetön kosketuspiste)");
        Locale.setDefault(Locale.GERMANY);
        assertThat(editor.getText(touchpoint)).isEqualTo("(unnamed touchpoint)");
    }

    @Test
    void aLabelFollowsItsElement() {
        assertThat(editor.getText(touchpoint)).isEqualTo(Labels.in(Locale.getDefault()).name(touchpoint));
        List<Object> refreshed = new ArrayList<>();
        factory.addListener(notification -> {
            if (notification instanceof IViewerNotification viewer && viewer.isLabelUpdate()) {
                refreshed.add(viewer.getElement());
            }
        });
        touchpoint.setName("Payment");
        assertThat(refreshed).containsExactly(touchpoint);
        assertThat(editor.getText(touchpoint)).isEqualTo("Payment");
    }

    @Test
    void partsAndPropertiesAreThere() {
        Stage stage = ExperienceFactory.eINSTANCE.createStage();
        stage.getTouchpoints().add(touchpoint);
        assertThat(editor.getChildren(stage)).hasSize(1).allMatch(touchpoint::equals);
        assertThat(editor.getNewChildDescriptors(stage, null, null)).hasSize(4);
        assertThat(editor.getPropertyDescriptors(touchpoint).stream().map(property -> property.getFeature(touchpoint)))
                .contains(Literals.TOUCHPOINT__GOAL, Literals.OWNED__OWNER);
    }

    @Test
    void thisFactoryIsTheRegisteredOne() throws Exception {
        assertThat(Files.readString(Path.of("../fi.polku.model.edit/plugin.xml")))
                .contains("class=\"" + PolkuItemProviderAdapterFactory.class.getName() + "\"");
        assertThat(new PolkuItemProviderAdapterFactory().isFactoryForType(IItemLabelProvider.class)).isTrue();
    }
}

/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Channel;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.PainPoint;
import fi.polku.model.experience.Touchpoint;

class ElementTextTest {

    private final ExperienceModel model = ExperienceFactory.eINSTANCE.createExperienceModel();
    private final Channel phone = ExperienceFactory.eINSTANCE.createChannel();
    private final Touchpoint call = ExperienceFactory.eINSTANCE.createTouchpoint();

    ElementTextTest() {
        phone.setName("Puhelin");
        phone.setId("phone");
        phone.setDescription("Weekdays only");
        model.getChannels().add(phone);
        call.setName("Soittaa <kysyäkseen> & odottaa");
        call.setChannel(phone);
        PainPoint queue = ExperienceFactory.eINSTANCE.createPainPoint();
        queue.setName("Jono");
        call.getPainPoints().add(queue);
    }

    @Test
    void bringsElementsWithAllTheyHoldFromOneWindowToAnother() {
        Touchpoint read = (Touchpoint) ElementText.read(ElementText.write(List.of(call))).orElseThrow().get(0);
        assertThat(read.getName()).isEqualTo(call.getName());
        assertThat(EcoreUtil.equals(read.getPainPoints(), call.getPainPoints())).isTrue();
    }

    @Test
    void tellsOnlyIdAndNameOfWhatIsReferredTo() {
        List<Element> read = ElementText.read(ElementText.write(List.of(call))).orElseThrow();
        Channel channel = ((Touchpoint) read.get(0)).getChannel();
        assertThat(read).hasSize(1);
        assertThat(channel.getName()).isEqualTo("Puhelin");
        assertThat(channel.getId()).isEqualTo("phone");
        assertThat(channel.getDescription()).isNull();
    }

    @Test
    void leavesTheModelAsItWas() {
        ElementText.write(List.of(call));
        assertThat(call.getChannel()).isSameAs(phone);
        assertThat(model.getChannels()).containsExactly(phone);
    }

    @Test
    void anyOtherTextIsNone() {
        assertThat(ElementText.read("Hello")).isEmpty();
        assertThat(ElementText.read("<!-- fi.polku elements: 1 -->\nHello")).isEmpty();
        assertThat(ElementText.read("<!-- fi.polku elements: 1 -->\n"
                + "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>")).isEmpty();
    }
}

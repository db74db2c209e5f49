/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.model.experience.Channel;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Person;
import fi.polku.model.experience.Role;

class ReferencesTest {

    private static final ExperienceFactory MAKE = ExperienceFactory.eINSTANCE;

    @TempDir
    Path folder;

    @Test
    void referencesAreWrittenById() throws Exception {
        ExperienceModel model = Samples.named("Model");
        OrganisationUnit unit = MAKE.createOrganisationUnit();
        Channel channel = MAKE.createChannel();
        channel.setOwner(unit);
        model.getParties().add(unit);
        model.getChannels().add(channel);
        LoadedModel saved = ModelStore.create(model, folder.resolve("model.polku"));
        ModelStore.save(saved);
        assertThat(Files.readString(saved.file())).contains("owner=\"#" + unit.getId() + "\"");
    }

    @Test
    void theWaysInWhichEmfWritesReferencesAreAllUnderstood() throws Exception {
        Path file = Samples.file(folder, """
                <parties xsi:type="experience:Person" id="p" roles="a #b"/>
                <parties xsi:type="experience:Person" id="q"><roles href="#a"/><roles xmi:idref="b"/></parties>
                <parties xsi:type="experience:Person" id="r" roles="#//@parties.3 #//@parties.4"/>
                <parties xsi:type="experience:Role" id="a"/>
                <parties xsi:type="experience:Role" id="b"/>""");
        LoadedModel loaded = ModelStore.load(file);
        assertThat(loaded.problems()).isEmpty();
        for (int i = 0; i < 3; i++) {
            assertThat(((Person) loaded.model().getParties().get(i)).getRoles()).extracting(Role::getId)
                    .containsExactly("a", "b");
        }
    }

    @Test
    void aReferenceIntoAnotherFileOfTheFolderIsWrittenRelativeAndFollowed() throws Exception {
        Files.createDirectory(folder.resolve("sub dir"));
        Samples.write(folder, "sub dir/Other & ä#%.polku",
                Samples.HEAD + "<parties xsi:type='experience:Role' id='a' name='Clerk'/>" + Samples.FOOT);
        LoadedModel loaded = ModelStore.load(Samples.file(folder,
                "<channels owner=\"experience:Role sub%20dir/Other%20&amp;%20ä%23%25.polku#a\"/>"));
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.model().getChannels().get(0).getOwner().getName()).isEqualTo("Clerk");

        assertThat(copied(loaded)).isEqualTo(ModelStore.bytes(loaded));
        Files.delete(loaded.file());
        ModelStore.overwrite(loaded);
        LoadedModel again = ModelStore.load(loaded.file());
        assertThat(again.problems()).isEmpty();
        assertThat(again.model().getChannels().get(0).getOwner().getName()).isEqualTo("Clerk");
    }

    @Test
    void twoFilesMayReferToEachOther() throws Exception {
        Samples.write(folder, "b.polku", Samples.HEAD + "<journeys id='j' futureTwin='a.polku#j'/>" + Samples.FOOT);
        Path a = Samples.write(folder, "a.polku", Samples.HEAD + "<journeys id='j' futureTwin='b.polku#j'/>" + Samples.FOOT);
        LoadedModel loaded = ModelStore.load(a);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.model().getJourneys().get(0).getFutureTwin().getFutureTwin())
                .isSameAs(loaded.model().getJourneys().get(0));
    }

    @Test
    void aReferenceByTheFilesOwnNameStaysInTheFile() throws Exception {
        LoadedModel loaded = ModelStore.load(Samples.file(folder, "<journeys id='j' futureTwin='sample.polku#j'/>"));
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.model().getJourneys().get(0).getFutureTwin()).isSameAs(loaded.model().getJourneys().get(0));
    }

    @Test
    void danglingReferencesAreReportedWithTheirLineAndWrittenBackInTheirPlace() throws Exception {
        Path file = Samples.file(folder, """
                <parties xsi:type="experience:Person" id="p" roles="#a #gone #b nobody.polku#x #c #d #e #f"/>
                <parties xsi:type="experience:Role" id="a"/><parties xsi:type="experience:Role" id="b"/>
                <parties xsi:type="experience:Role" id="c"/><parties xsi:type="experience:Role" id="d"/>
                <parties xsi:type="experience:Role" id="e"/><parties xsi:type="experience:Role" id="f"/>
                <channels owner="#lost"/>""");
        LoadedModel loaded = ModelStore.load(file);
        assertThat(loaded.problems()).extracting(LoadProblem::key).containsExactly("dangling", "dangling", "dangling.file");
        assertThat(loaded.problems()).extracting(LoadProblem::line).containsExactly(5, 9, 5);
        assertThat(loaded.problems().get(0).message(Locale.ENGLISH)).contains("roles", "#gone");
        assertThat(loaded.problems().get(0).message(Locale.forLanguageTag("fi"))).contains("roles", "#gone");

        assertThat(copied(loaded)).isEqualTo(ModelStore.bytes(loaded));
        loaded.model().setName("changed");
        ModelStore.save(loaded);
        assertThat(Files.readString(file)).contains("roles=\"#a #gone #b nobody.polku#x #c #d #e #f\"", "owner=\"#lost\"");
    }

    @Test
    void anElementThatAnotherFileLacksIsReported() throws Exception {
        Samples.write(folder, "other.polku", Samples.HEAD + Samples.FOOT);
        Samples.write(folder, "broken.polku", "rubbish");
        LoadedModel loaded = ModelStore.load(Samples.file(folder,
                "<journeys futureTwin='other.polku#x'/><journeys futureTwin='broken.polku#x'/>"
                        + "<journeys futureTwin='broken.polku#y'/>"));
        assertThat(loaded.problems()).extracting(LoadProblem::key).containsExactly("dangling", "dangling.file",
                "dangling.file");
    }

    @Test
    void whatOthersAskOfAReferenceThatLeadsNowhereIsHarmless() throws Exception {
        LoadedModel loaded = ModelStore.load(Samples.file(folder, "<channels owner=\"#lost\"/>"));
        InternalEObject owner = (InternalEObject) loaded.model().getChannels().get(0).getOwner();
        assertThat(owner.eIsProxy()).isTrue();
        assertThat(loaded.model().getChannels().get(0).getOwner().getName()).isNull();
    }

    /** As it is kept when another thread writes it. */
    private static byte[] copied(LoadedModel model) throws StoreException {
        return ModelStore.bytes(ModelStore.create(ModelStore.copy(model), model.file()));
    }
}

/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.model.experience.Channel;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Note;
import fi.polku.testsupport.RandomModels;

class SavingTest {

    @TempDir
    Path folder;
    private Path file;
    private LoadedModel loaded;

    @BeforeEach
    void saveOne() throws Exception {
        file = folder.resolve("model.polku");
        loaded = ModelStore.create(Samples.named("one"), file);
        ModelStore.save(loaded);
    }

    private void saveAs(String name) throws Exception {
        loaded.model().setName(name);
        ModelStore.save(loaded);
    }

    private StoreException refused() {
        StoreException e = catchThrowableOfType(() -> ModelStore.save(loaded), StoreException.class);
        assertThat(e).isNotNull();
        assertThat(e.message(Locale.ENGLISH)).contains(loaded.file().toString()).doesNotContain("{");
        assertThat(e.message(Locale.forLanguageTag("fi"))).contains(loaded.file().toString()).doesNotContain("{");
        return e;
    }

    @Test
    void eachElementHasALineAndEachLineEndsAlike() throws Exception {
        ExperienceModel model = RandomModels.any(3, 200);
        LoadedModel many = ModelStore.create(model, folder.resolve("many.polku"));
        ModelStore.save(many);
        String text = Files.readString(many.file());
        assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .endsWith("</experience:ExperienceModel>\n")
                .doesNotContain("\r");
        List<String> lines = text.lines().toList();
        assertThat(lines.stream().filter(line -> line.contains(" id=\""))).hasSize(1 + size(model))
                .allMatch(line -> line.indexOf(" id=\"") == line.lastIndexOf(" id=\""));
    }

    private static int size(ExperienceModel model) {
        int size = 0;
        for (var all = model.eAllContents(); all.hasNext(); all.next()) {
            size++;
        }
        return size;
    }

    @Test
    void oneChangeChangesOneLine() throws Exception {
        LoadedModel many = ModelStore.create(RandomModels.any(4, 100), folder.resolve("many.polku"));
        Note note = ExperienceFactory.eINSTANCE.createNote();
        many.model().getNotes().add(0, note);
        ModelStore.save(many);
        List<String> before = Files.readAllLines(many.file());
        note.setText("Long text. ".repeat(50));
        ModelStore.save(many);
        List<String> after = Files.readAllLines(many.file());
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.stream().filter(line -> !before.contains(line))).hasSize(1);
    }

    @Test
    void theFormerVersionIsKept() throws Exception {
        saveAs("two");
        saveAs("three");
        assertThat(Folders.names(folder)).containsExactly("model.polku", "model.polku.bak");
        assertThat(Files.readString(folder.resolve("model.polku.bak"))).contains("name=\"two\"");
        assertThat(ModelStore.load(file).model().getName()).isEqualTo("three");
    }

    @Test
    void savingWhatIsSavedAlreadyKeepsTheFormerVersionAndTheFilesTime() throws Exception {
        saveAs("two");
        FileTime time = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, time);
        ModelStore.save(loaded);
        assertThat(Files.readString(folder.resolve("model.polku.bak"))).contains("name=\"one\"");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
    }

    @Test
    void permissionsAreKeptForTheFileAndItsFormerVersion() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        saveAs("two");
        saveAs("three");
        for (String name : Folders.names(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rw-rw----");
        }
    }

    @Test
    void aSymbolicLinkStaysAndItsTargetIsWritten() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path target = Files.move(file, elsewhere.resolve("target.polku"));
        Files.createSymbolicLink(file, Path.of("elsewhere/target.polku"));
        loaded = ModelStore.load(file);
        saveAs("through");
        assertThat(file).isSymbolicLink();
        assertThat(Files.readString(target)).contains("through");
        assertThat(Folders.names(elsewhere)).containsExactly("target.polku", "target.polku.bak");
    }

    @Test
    void aLinkThatLeadsNowhereYetLeadsToTheNewFile() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.polku"), Path.of("new.polku"));
        ModelStore.save(ModelStore.create(Samples.named("new"), link));
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(folder.resolve("new.polku"))).contains("new");
    }

    @Test
    void whatSomebodyElseHasChangedIsNotOverwrittenUnasked() throws Exception {
        String theirs = Samples.HEAD + Samples.FOOT;
        Files.writeString(file, theirs);
        loaded.model().setName("mine");
        StoreException e = refused();
        assertThat(e.isConflict()).isTrue();
        assertThat(e.key()).isEqualTo("conflict.changed");
        assertThat(Files.readString(file)).isEqualTo(theirs);

        ModelStore.overwrite(loaded);
        assertThat(Files.readString(file)).contains("mine");
        assertThat(Files.readString(folder.resolve("model.polku.bak"))).isEqualTo(theirs);
        saveAs("mine again");
    }

    @Test
    void aNewModelDoesNotOverwriteAFileUnasked() throws Exception {
        loaded = ModelStore.create(Samples.named("new"), file);
        assertThat(refused().key()).isEqualTo("conflict.exists");
        assertThat(Files.readString(file)).contains("name=\"one\"");
        ModelStore.overwrite(loaded);
        assertThat(Files.readString(file)).contains("name=\"new\"");
    }

    @Test
    void aFileThatWasDeletedIsMadeAnew() throws Exception {
        Files.delete(file);
        saveAs("two");
        assertThat(ModelStore.load(file).model().getName()).isEqualTo("two");
    }

    @Test
    void aModelThatCantBeWrittenLeavesTheFileAlone() throws Exception {
        byte[] before = Files.readAllBytes(file);
        Channel channel = ExperienceFactory.eINSTANCE.createChannel();
        channel.setOwner(ExperienceFactory.eINSTANCE.createRole());
        channel.getOwner().setName("Gone {0} '");
        loaded.model().getChannels().add(channel);
        assertThat(catchThrowableOfType(() -> ModelStore.save(loaded), StoreException.class).message(Locale.ENGLISH))
                .contains("Gone {0} '");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);

        channel.setOwner(null);
        Note note = ExperienceFactory.eINSTANCE.createNote();
        channel.getNotes().add(note);
        for (int i = 0; i < 10_000; i++) {
            note.getNotes().add(ExperienceFactory.eINSTANCE.createNote());
            note = note.getNotes().get(0);
        }
        assertThat(refused().key()).isEqualTo("save.deep");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Folders.names(folder)).containsExactly("model.polku");
    }

    @Test
    void theDeepestModelThatIsSavedIsLoadedAgain() throws Exception {
        Note note = ExperienceFactory.eINSTANCE.createNote();
        loaded.model().getNotes().add(note);
        boolean saved = true;
        for (int depth = 2; saved; depth++) {
            try {
                ModelStore.save(loaded);
                ModelStore.load(file);
            } catch (StoreException e) {
                assertThat(e.key()).isEqualTo("save.deep");
                assertThat(depth).isGreaterThan(190);
                saved = false;
            }
            note.getNotes().add(ExperienceFactory.eINSTANCE.createNote());
            note = note.getNotes().get(0);
        }
    }

    @Test
    void aMissingFolderIsNamed() {
        loaded = ModelStore.create(Samples.named("x"), folder.resolve("none/model.polku"));
        assertThat(refused().key()).isEqualTo("save.folder");
    }

    @Test
    void aFolderInTheFilesPlaceStays() throws Exception {
        loaded = ModelStore.create(Samples.named("x"), Files.createDirectory(folder.resolve("folder.polku")));
        assertThat(refused().key()).isEqualTo("read.folder");
        assertThat(folder.resolve("folder.polku")).isDirectory();
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamedAndTheFileStays() throws Exception {
        byte[] before = Files.readAllBytes(file);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(folder), "the superuser may write everywhere");
            loaded.model().setName("two");
            assertThat(refused().key()).isEqualTo("save.denied");
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** The limit of the operating system on the size of files cuts the write off in the middle, as a full disk does. */
    @Test
    void aWriteThatBreaksOffLeavesTheOldFileAndNothingBeside() throws Exception {
        byte[] before = Files.readAllBytes(file);
        Process limited = new ProcessBuilder("sh", "-c", "ulimit -f 16 && exec \"$@\"", "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:-UsePerfData",
                "-cp", System.getProperty("java.class.path"), SavingProcess.class.getName(), file.toString(), "1")
                .redirectErrorStream(true).start();
        String output = new String(limited.getInputStream().readAllBytes());
        assertThat(limited.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(limited.exitValue()).isEqualTo(SavingProcess.FAILED);
        assertThat(output).contains("save.failed");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Folders.names(folder)).containsExactly("model.polku");
    }

    @Test
    void leftoversOfSavesThatWereKilledLongAgoAreCleanedAway() throws Exception {
        Path old = Files.writeString(folder.resolve(".model.polku.1.tmp"), "x");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        Files.writeString(folder.resolve(".model.polku.2.tmp"), "another save, under way");
        saveAs("two");
        assertThat(Folders.names(folder)).containsExactly(".model.polku.2.tmp", "model.polku", "model.polku.bak");
    }

    @Test
    void namesThatLookLikeUrisAreJustNames() throws Exception {
        for (String name : List.of("a b.polku", "100%.polku", "a%20b.polku", "c#.polku", "q?x.polku", "ä ö 😀.polku",
                "a&b;'\".polku")) {
            LoadedModel odd = ModelStore.create(Samples.named(name), folder.resolve(name));
            ModelStore.save(odd);
            assertThat(Files.exists(folder.resolve(name))).as(name).isTrue();
            assertThat(ModelStore.load(folder.resolve(name)).model().getName()).isEqualTo(name);
        }
    }

    @Test
    void anyEmfEditorSavesTheSameWay() throws Exception {
        ResourceSet editor = new ResourceSetImpl();
        editor.getResourceFactoryRegistry().getExtensionToFactoryMap().put("polku", new PolkuResourceFactory());
        Resource resource = editor.getResource(URI.createFileURI(file.toString()), true);
        ((ExperienceModel) resource.getContents().get(0)).setName("two");
        resource.save(Map.of("LINE_WIDTH", 10, "ENCODING", "ASCII"));
        byte[] theirs = Files.readAllBytes(file);
        assertThat(Files.readString(folder.resolve("model.polku.bak"))).contains("name=\"one\"");
        loaded.model().setName("two");
        ModelStore.overwrite(loaded);
        assertThat(Files.readAllBytes(file)).isEqualTo(theirs);
    }

    @Test
    void aFileThatAnEditorCouldNotReadIsNotOverwrittenByWhatItShows() throws Exception {
        String broken = "<broken";
        Files.writeString(file, broken);
        ResourceSet editor = new ResourceSetImpl();
        editor.getResourceFactoryRegistry().getExtensionToFactoryMap().put("polku", new PolkuResourceFactory());
        Resource resource = editor.createResource(URI.createFileURI(file.toString()));
        assertThat(catchThrowableOfType(() -> resource.load(null), StoreException.class).key()).isEqualTo("xml.truncated");
        resource.getContents().add(Samples.named("empty"));
        assertThat(catchThrowableOfType(() -> resource.save(null), StoreException.class).key()).isEqualTo("save.incomplete");
        assertThat(Files.readString(file)).isEqualTo(broken);
    }
}

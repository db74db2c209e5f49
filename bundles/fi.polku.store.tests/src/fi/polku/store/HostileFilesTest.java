/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.net.httpserver.HttpServer;

/** Files that try to make their reader fetch something. A listener on the loopback interface hears whether it does. */
class HostileFilesTest {

    private static final String OUTSIDE = Samples.HEAD
            + "<parties xsi:type='experience:Person' id='secret' name='Secret'/>" + Samples.FOOT;

    @TempDir
    Path parent;
    private Path folder;
    private HttpServer listener;
    private final AtomicInteger heard = new AtomicInteger();

    @BeforeEach
    void listen() throws Exception {
        folder = Files.createDirectory(parent.resolve("model"));
        Samples.write(parent, "outside.polku", OUTSIDE);
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", exchange -> {
            heard.incrementAndGet();
            byte[] answer = OUTSIDE.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        listener.start();
    }

    @AfterEach
    void hangUp() {
        listener.stop(0);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + listener.getAddress().getPort() + path;
    }

    /** Loads the file in the store's way and in that of any EMF editor, and touches every reference in it. */
    private LoadedModel open(Path file) throws Exception {
        LoadedModel loaded = ModelStore.load(file);
        ResourceSet editor = new ResourceSetImpl();
        editor.getResourceFactoryRegistry().getExtensionToFactoryMap().put("polku", new PolkuResourceFactory());
        EcoreUtil.resolveAll(editor.getResource(org.eclipse.emf.common.util.URI.createFileURI(file.toString()), true));
        EcoreUtil.resolveAll(loaded.model().eResource().getResourceSet());
        assertThat(editor.getResources()).hasSize(1);
        assertThat(loaded.model().eResource().getResourceSet().getResources()).hasSize(1);
        assertThat(heard).hasValue(0);
        return loaded;
    }

    private StoreException refused(Path file) {
        StoreException e = catchThrowableOfType(() -> ModelStore.load(file), StoreException.class);
        assertThat(heard).hasValue(0);
        return e;
    }

    @Test
    void theListenerHearsWhoeverConnects() throws Exception {
        HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url("/x"))).build(), BodyHandlers.discarding());
        assertThat(heard).hasValue(1);
    }

    @Test
    void aNamespaceIsNeverFetched() throws Exception {
        Path file = Samples.write(folder, "x.polku", "<x:ExperienceModel xmlns:x='" + url("/x.ecore") + "'/>");
        assertThat(refused(file).key()).isEqualTo("content.foreign");
        Path inside = Samples.file(folder, "<journeys xmlns:x='" + url("/x.ecore") + "' xsi:type='x:Journey'/>");
        assertThat(refused(inside).key()).isEqualTo("content.foreign");
    }

    @Test
    void aSchemaLocationIsNeverFetched() throws Exception {
        String locations = "xsi:schemaLocation='http://polku.fi/experience/1.0 " + url("/a.ecore") + " http://x.org "
                + url("/b.ecore")
                + "' xsi:noNamespaceSchemaLocation='" + url("/c.xsd") + "' id='m'";
        Path file = Samples.write(folder, "x.polku", Samples.HEAD.replace("id=\"m\"", locations) + Samples.FOOT);
        assertThat(open(file).model().getName()).isEqualTo("Sample");
        Path foreign = Samples.write(folder, "y.polku", Samples.HEAD.replace("id=\"m\"", locations)
                + "<journeys xmlns:x='http://x.org' xsi:type='x:Journey'/>" + Samples.FOOT);
        assertThat(refused(foreign).key()).isEqualTo("content.foreign");
    }

    @Test
    void anExternalEntityIsRefused() throws Exception {
        for (String declaration : List.of(
                "<!DOCTYPE x [<!ENTITY e SYSTEM '" + url("/e") + "'>]>",
                "<!DOCTYPE x [<!ENTITY % e SYSTEM '" + url("/e") + "'> %e;]>",
                "<!DOCTYPE x SYSTEM '" + url("/x.dtd") + "'>",
                "<!DOCTYPE x PUBLIC '-//X//Y' '" + url("/x.dtd") + "'>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>")) {
            Path file = Samples.write(folder, "x.polku",
                    Samples.HEAD.replace("?>\n", "?>\n" + declaration + "\n").replace("Sample", "&e;") + Samples.FOOT);
            StoreException e = refused(file);
            assertThat(e.key()).isEqualTo("xml.doctype");
            assertThat(e.line()).isEqualTo(2);
        }
    }

    @Test
    void entitiesThatExpandWithoutEndAreRefusedAtOnce() throws Exception {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'ha'>");
        for (int i = 1; i < 60; i++) {
            bomb.append("<!ENTITY e").append(i).append(" '&e").append(i - 1).append(";&e").append(i - 1).append(";'>");
        }
        Path file = Samples.write(folder, "x.polku",
                Samples.HEAD.replace("?>\n", "?>\n" + bomb + "]>\n").replace("Sample", "&e59;") + Samples.FOOT);
        assertThat(refused(file).key()).isEqualTo("xml.doctype");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/x.polku#secret", "https://127.0.0.1/x.polku#secret", "ftp://127.0.0.1/x.polku#secret",
        "jar:HTTP/x.jar!/x.polku#secret", "archive:HTTP/x.zip!/x.polku#secret", "//127.0.0.1/share/x.polku#secret",
        "file://127.0.0.1/share/x.polku#secret", "\\\\127.0.0.1\\share\\x.polku#secret", "%5C%5C127.0.0.1%5Cx.polku#secret",
        "file:OUTSIDE#secret", "OUTSIDE#secret", "../outside.polku#secret", "sub/../../outside.polku#secret",
        "%2e%2e/outside.polku#secret", "..%2Foutside.polku#secret", "./../outside.polku#secret", "link.polku#secret",
        "linked/outside.polku#secret", "linked/none.polku#secret", "text.txt#secret", "platform:/plugin/x/x.polku#secret",
        "outside.polku?x#secret", "C:/x.polku#secret", "a%00.polku#secret", "pathmap://X/x.polku#secret", "HTTP/x.polku"})
    void aReferenceThatLeavesTheFolderIsNotFollowedButReportedAndKept(String template) throws Exception {
        Files.createDirectory(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("link.polku"), parent.resolve("outside.polku"));
        Files.createSymbolicLink(folder.resolve("linked"), parent);
        Samples.write(folder, "text.txt", OUTSIDE);
        String href = template.replace("HTTP", url("")).replace("OUTSIDE", parent.resolve("outside.polku").toString());

        for (String xml : List.of(
                "<channels owner='experience:Person " + href + "'/>",
                "<channels owner='" + href + "'/>",
                "<channels><owner xsi:type='experience:Person' href='" + href + "'/></channels>",
                "<channels><owner href='" + href + "'/></channels>",
                "<promises redeemedBy='" + href + " " + href + "x'/>",
                "<journeys xsi:type='experience:Journey' href='" + href + "'/>")) {
            Path file = Samples.file(folder, "\n" + xml);
            LoadedModel loaded = open(file);
            assertThat(loaded.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.key()).startsWith("refused.");
                assertThat(problem.line()).isEqualTo(6);
                assertThat(problem.message(Locale.ENGLISH)).contains(href);
            });
            ModelStore.save(loaded);
            assertThat(Files.readString(file)).contains(href);
            assertThat(ModelStore.load(file).problems()).extracting(LoadProblem::key)
                    .isEqualTo(loaded.problems().stream().map(LoadProblem::key).toList());
        }
    }

    @Test
    void aLinkThatLeadsBackIntoTheFolderIsFollowed() throws Exception {
        Samples.write(folder, "other.polku", OUTSIDE);
        Files.createSymbolicLink(folder.resolve("link.polku"), Path.of("other.polku"));
        LoadedModel loaded = ModelStore.load(Samples.file(folder,
                "<channels owner='experience:Person link.polku#secret'/>"));
        assertThat(loaded.problems()).isEmpty();
        EObject owner = loaded.model().getChannels().get(0).getOwner();
        assertThat(owner.eIsProxy()).isFalse();
    }
}

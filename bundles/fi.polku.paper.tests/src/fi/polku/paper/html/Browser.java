/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonStringEncoder;

import fi.polku.paper.Tool;

/** A page in Chromium, used with keys and fingers as people do, through the protocol that its developer tools speak. */
final class Browser implements AutoCloseable {

    private static final int SECONDS = 120;
    private static final Map<String, Integer> KEYS = Map.of("Tab", 9, "Enter", 13, "Escape", 27, "ArrowLeft", 37,
            "ArrowUp", 38, "ArrowRight", 39, "ArrowDown", 40);

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private int asked;

    private Browser(Path profile) throws Exception {
        process = Tool.named("chromium", "chromium").start(profile.resolve("said.txt"), "--headless", "--no-sandbox",
                "--disable-gpu", "--disable-background-networking", "--hide-scrollbars",
                "--enable-blink-features=ComputedAccessibilityInfo", "--window-size=1280,900",
                "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank");
        Path port = profile.resolve("DevToolsActivePort");
        await(() -> Files.exists(port) && Files.readAllLines(port).size() > 1, "a browser");
        HttpClient client = HttpClient.newHttpClient();
        URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/list");
        String pages = client.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString()).body();
        socket = client.newWebSocketBuilder().buildAsync(URI.create(value(pages, "webSocketDebuggerUrl")), new Listener())
                .get(SECONDS, TimeUnit.SECONDS);
        send("Runtime.enable", "");
        send("Log.enable", "");
        send("Page.enable", "");
        send("Emulation.setFocusEmulationEnabled", "\"enabled\":true");
    }

    /** @return the page as a browser with a new profile in the folder shows it, its scripts running or not */
    static Browser open(Path page, boolean withScripts, Path folder) throws Exception {
        Browser browser = new Browser(Files.createTempDirectory(folder, "profile"));
        try {
            browser.send("Emulation.setScriptExecutionDisabled", "\"value\":" + !withScripts);
            browser.send("Page.navigate", "\"url\":" + quoted(page.toUri().toString()));
            browser.until("document.readyState === 'complete'");
            return browser;
        } catch (Exception | AssertionError notShown) {
            browser.process.destroy();
            throw notShown;
        }
    }

    /** Gives the window another size, as whoever turns a phone does. */
    void resize(int width, int height) throws Exception {
        send("Emulation.setDeviceMetricsOverride", "\"width\":" + width + ",\"height\":" + height
                + ",\"deviceScaleFactor\":1,\"mobile\":false");
    }

    /** @return what an expression is on the page, as a text */
    String ask(String expression) throws Exception {
        return value(send("Runtime.evaluate", "\"returnByValue\":true,\"expression\":"
                + quoted("String(" + expression + ")")), "value");
    }

    void until(String condition) throws Exception {
        await(() -> ask(condition).equals("true"), condition);
    }

    void press(String... keys) throws Exception {
        for (String key : keys) {
            String which = "\"key\":" + quoted(key) + ",\"code\":" + quoted(key) + ",\"windowsVirtualKeyCode\":"
                    + KEYS.get(key) + (key.equals("Enter") ? ",\"text\":" + quoted("\r") : "");
            send("Input.dispatchKeyEvent", "\"type\":\"keyDown\"," + which);
            send("Input.dispatchKeyEvent", "\"type\":\"keyUp\"," + which);
        }
    }

    void type(String text) throws Exception {
        send("Input.insertText", "\"text\":" + quoted(text));
    }

    /** Touches the middle of what an expression finds. */
    void tap(String element) throws Exception {
        String[] at = ask("(box => [box.x + box.width / 2, box.y + box.height / 2])((" + element
                + ").getBoundingClientRect())").split(",");
        send("Emulation.setTouchEmulationEnabled", "\"enabled\":true");
        send("Input.dispatchTouchEvent", "\"type\":\"touchStart\",\"touchPoints\":[{\"x\":" + at[0] + ",\"y\":" + at[1]
                + "}]");
        send("Input.dispatchTouchEvent", "\"type\":\"touchEnd\",\"touchPoints\":[]");
    }

    BufferedImage picture() throws Exception {
        return ImageIO.read(new ByteArrayInputStream(
                Base64.getDecoder().decode(value(send("Page.captureScreenshot", ""), "data"))));
    }

    /** @return what the console shows */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() throws Exception {
        send("Browser.close", "");
        socket.abort();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("the browser ends").isTrue();
    }

    private String send(String method, String parameters) throws Exception {
        asked++;
        socket.sendText("{\"id\":" + asked + ",\"method\":\"" + method + "\",\"params\":{" + parameters + "}}", true)
                .get(SECONDS, TimeUnit.SECONDS);
        String answer = answers.poll(SECONDS, TimeUnit.SECONDS);
        assertThat(answer).as(method).isNotNull().contains("\"result\"").doesNotContain("\"exceptionDetails\"");
        return answer;
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                take(message.toString());
                message.setLength(0);
            }
            return WebSocket.Listener.super.onText(from, data, last);
        }

        private void take(String said) {
            if (said.startsWith("{\"id\":")) {
                answers.add(said);
            } else if (said.startsWith("{\"method\":\"Runtime.consoleAPICalled\"")
                    || said.startsWith("{\"method\":\"Runtime.exceptionThrown\"")
                    || said.startsWith("{\"method\":\"Log.entryAdded\"")) {
                complaints.add(said);
            }
        }
    }

    private interface Condition {

        boolean holds() throws Exception;
    }

    private static void await(Condition condition, String what) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("waiting for " + what).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    private static String value(String json, String field) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (field.equals(parser.currentName()) && parser.nextToken().isScalarValue()) {
                    return parser.getText();
                }
            }
        }
        throw new AssertionError("no " + field + " in " + json);
    }
}

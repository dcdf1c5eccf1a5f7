package io.github.programmecatalogue.jackson.report;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tab of a browser without a window, driven by the protocol of its developer tools. */
final class Chromium implements AutoCloseable {

    private static final int PATIENCE_IN_SECONDS = 90;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final List<String> complaints = new ArrayList<>();
    private int calls;
    private String session = "";

    private Chromium(Path program, Path profile) throws Exception {
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile)
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("output").toFile())
                .start();
        try {
            socket = connect(profile);
            attach();
        } catch (Exception e) {
            process.destroy();
            throw e;
        }
    }

    private WebSocket connect(Path profile) throws Exception {
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address(profile), new Listener())
                .get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    }

    /** Speaks to a tab from now on. */
    private void attach() throws Exception {
        String target = call("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asString();
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asString();
        call("Page.enable", Map.of());
        call("Runtime.enable", Map.of());
        call("Log.enable", Map.of());
    }

    /** Where the browser is on this machine, if it is. */
    static Optional<Path> installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts the browser; its profile goes into an empty folder. */
    static Chromium start(Path profile) throws Exception {
        return new Chromium(
                installed().orElseThrow(() -> new IllegalStateException("No Chromium is installed")), profile);
    }

    /** Loads a page, with all that belongs to it. */
    void open(URI page) throws Exception {
        complaints.clear();
        call("Page.navigate", Map.of("url", "about:blank"));
        await("Page.loadEventFired");
        call("Page.navigate", Map.of("url", page.toString()));
        await("Page.loadEventFired");
    }

    /** Pretends to have a screen of a width, and readers who prefer a colour scheme. */
    void pretend(int width, String scheme) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Whether pages may run scripts; {@link #evaluate} may in any case. */
    void allowScripts(boolean allowed) throws Exception {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** The value of an expression, or what its promise is kept with. */
    JsonNode evaluate(String expression) throws Exception {
        JsonNode answer = call(
                "Runtime.evaluate",
                Map.of("expression", expression, "returnByValue", true, "awaitPromise", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /** What the browser complained of since the page was opened: errors of scripts, and what a policy forbade. */
    List<String> complaints() throws Exception {
        evaluate("0");
        return List.copyOf(complaints);
    }

    private JsonNode call(String method, Map<String, ?> parameters) throws Exception {
        int id = ++calls;
        Map<String, Object> message = session.isEmpty()
                ? Map.of("id", id, "method", method, "params", parameters)
                : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
        socket.sendText(MAPPER.writeValueAsString(message), true).get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        while (true) {
            JsonNode answer = next();
            if (answer.path("id").asInt(0) == id) {
                return Objects.requireNonNull(answer.get("result"), answer::toString);
            }
        }
    }

    private void await(String event) throws Exception {
        String method;
        do {
            method = next().path("method").asString("");
        } while (!method.equals(event));
    }

    private JsonNode next() throws Exception {
        JsonNode message = messages.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        Objects.requireNonNull(message, "The browser says nothing");
        switch (message.path("method").asString("")) {
            case "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded" ->
                complaints.add(message.get("params").toString());
            default -> {}
        }
        return message;
    }

    /** Where the browser listens; it writes that down when it does. */
    private URI address(Path profile) throws Exception {
        Path file = profile.resolve("DevToolsActivePort");
        for (int tenths = 0; tenths < PATIENCE_IN_SECONDS * 10 && process.isAlive(); tenths++) {
            if (Files.exists(file) && Files.readAllLines(file).size() > 1) {
                List<String> lines = Files.readAllLines(file);
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            Thread.sleep(100);
        }
        throw new IOException("The browser does not listen: " + Files.readString(profile.resolve("output")));
    }

    @Override
    public void close() {
        socket.sendText("{\"id\": 0, \"method\": \"Browser.close\"}", true).join();
        process.onExit().orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS).join();
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                messages.add(MAPPER.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}

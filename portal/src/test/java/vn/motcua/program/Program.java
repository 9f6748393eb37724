// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The packaged program, run as its user runs it. What it prints is kept in a file. */
final class Program implements AutoCloseable {

    /** Long, since what gives way to every other process waits for the tests beside it. */
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Process process;
    private final Path output;
    private final int port;

    private Program(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts the portal on a free port and a data folder; returns at once. */
    static Program start(Path data, String... more) throws IOException {
        return start(List.of(), data, more);
    }

    /** As {@link #start(Path, String...)}, with settings for Java itself. */
    static Program start(List<String> settings, Path data, String... more) throws IOException {
        var port = freePort();
        var arguments = new ArrayList<>(List.of("start", "--port", String.valueOf(port), "--data", data.toString()));
        arguments.addAll(List.of(more));
        return run(port, settings, arguments);
    }

    /** Starts an empty portal from the jar of jars, whose classes Java finds slowly. */
    static Program startPacked(Path data) throws IOException {
        var port = freePort();
        var packed = List.of("-jar", System.getProperty("motcua.jar"));
        var arguments = List.of("start", "--port", String.valueOf(port), "--data", data.toString(), "--empty");
        return run(port, List.of(), packed, arguments);
    }

    static Program run(String... arguments) throws IOException {
        return run(0, List.of(), List.of(arguments));
    }

    static Program run(List<String> settings, String... arguments) throws IOException {
        return run(0, settings, List.of(arguments));
    }

    private static Program run(int port, List<String> settings, List<String> arguments) throws IOException {
        return run(port, settings, Unpacked.command(), arguments);
    }

    private static Program run(int port, List<String> settings, List<String> program, List<String> arguments)
            throws IOException {
        var output = Files.createTempFile("motcua-program", ".out");
        var command = new ArrayList<>(List.of(
                java(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1", // it lives for seconds: half the CPU, and the same program
                "-Xlog:aot*=off",
                "-Xlog:cds*=off",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8"));
        command.addAll(settings);
        command.addAll(program);
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Program(process, output, port);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    Program whenReady() throws Exception {
        waitUntil(() -> output().contains("Motcua is ready"));
        return this;
    }

    /** Waits for what a program that lives on brings about. */
    void waitUntil(Callable<Boolean> condition) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("It did not come to that; the program said:\n" + output());
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    URI page(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** What a reader gets who has chosen the language, {@code vi} or {@code en}. */
    HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(page(path))
                    .header("Cookie", "lang=" + language)
                    .header("Accept-Language", language)
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    /** Asks for a page until it is answered so. */
    HttpResponse<String> until(String path, int status) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var answer = get(path, "vi");
        while (answer.statusCode() != status) {
            if (System.nanoTime() > end) {
                throw new AssertionError(path + " is answered with " + answer.statusCode() + "; it said:\n" + output());
            }
            Thread.sleep(100);
            answer = get(path, "vi");
        }
        return answer;
    }

    int port() {
        return port;
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    void terminate() {
        process.destroy();
    }

    void kill() {
        process.destroyForcibly();
    }

    /** Waits for the end and returns the exit code. */
    int end() throws InterruptedException, IOException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The program did not end; it said:\n" + output());
        }
        return process.exitValue();
    }

    /** Below those that connections take for their own end: none of them takes it before the portal listens. */
    private static int freePort() throws IOException {
        while (true) {
            try (var socket = new ServerSocket(ThreadLocalRandom.current().nextInt(10_000, 32_000))) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // another one, then
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}

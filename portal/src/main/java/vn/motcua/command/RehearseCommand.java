// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import vn.motcua.imports.ImportProgress;
import vn.motcua.platform.DataFolderIsInUse;

/**
 * Starts beside a running portal as it did, visits its first pages and ends. Java looks on and learns which classes the
 * next start will want (decision 0006). It changes nothing, and nobody types it: {@link ClassCache} does.
 */
@Command(name = RehearseCommand.NAME, hidden = true)
final class RehearseCommand implements Callable<Integer> {

    static final String NAME = "rehearse";

    private static final List<String> PAGES = List.of(
            "/", "/procedures?q=khai+sinh", "/track", "/sign-in", "/officers/sign-in", "/api/v1/procedures?q=giay");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, Object> SETTINGS = Map.of(
            "server.port", 0, "server.address", "localhost", "motcua.background", false, "motcua.demonstration", false);

    @Mixin
    DatabaseOptions options = new DatabaseOptions();

    @Override
    public Integer call() throws DataFolderIsInUse, IOException, InterruptedException {
        try (var database = options.openForCommand();
                var portal = Portal.application(
                        options, database, SETTINGS, WebApplicationType.SERVLET, ImportProgress.SILENT)) {
            visit(portal);
            return ExitCode.OK;
        }
    }

    private static void visit(ConfigurableApplicationContext portal) throws IOException, InterruptedException {
        var port = portal.getEnvironment().getRequiredProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                var address = URI.create("http://localhost:" + port + page);
                client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.discarding());
            }
        }
    }
}

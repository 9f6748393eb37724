// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.motcua.demonstration.Demonstration;
import vn.motcua.platform.DataFolderIsInUse;
import vn.motcua.platform.Database;

@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description = "Starts the portal with its database; Ctrl-C stops both.")
final class StartCommand implements Callable<Integer> {

    /** The exit code that is not one: the server's threads keep the program alive. */
    static final int STAYS = Integer.MIN_VALUE;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port of the pages (default: ${DEFAULT-VALUE}).")
    int port = 8080;

    @Option(
            names = "--empty",
            description = "Start without the demonstration: no sample officials, no sample dossiers.")
    boolean empty;

    @Mixin
    DatabaseOptions options = new DatabaseOptions();

    @Override
    public Integer call() throws DataFolderIsInUse {
        if (isTaken(port)) {
            System.err.println("Port " + port + " is in use. Choose another one: ./motcua start --port " + (port + 1));
            return 1;
        }
        System.out.println("Starting Motcua …");
        var database = options.openForPortal();
        SpringApplication.getShutdownHandlers().add(database::close);
        try {
            var portal = run(database);
            welcome(portal);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        return STAYS;
    }

    private void welcome(ConfigurableApplicationContext portal) {
        var address = "http://localhost:" + port;
        System.out.println("Motcua is ready: " + address);
        portal.getBeanProvider(Demonstration.class)
                .ifAvailable(demonstration -> System.out.println(introduction(demonstration, address)));
    }

    private static String introduction(Demonstration demonstration, String address) {
        var text = new StringBuilder("\nCitizen of the demonstration (%s/sign-in; the code comes to %s/demo/outbox):\n"
                .formatted(address, address));
        text.append("  %-24s Citizen%n".formatted(demonstration.citizensPhone()));
        text.append("Officials (%s/officers/sign-in), all with the password %s:%n"
                .formatted(address, demonstration.password()));
        demonstration
                .officials()
                .forEach(official -> text.append("  %-24s %s%n".formatted(official.login(), official.who())));
        return text.toString();
    }

    private ConfigurableApplicationContext run(Database database) {
        var settings = new HashMap<>(options.settings(database));
        settings.put("server.port", port);
        settings.put("motcua.demonstration", !empty);
        return Portal.application(settings, WebApplicationType.SERVLET);
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress((InetAddress) null, port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}

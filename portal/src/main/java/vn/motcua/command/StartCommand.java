// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.motcua.demonstration.Demonstration;
import vn.motcua.demonstration.Introduction;
import vn.motcua.platform.DataFolderIsInUse;
import vn.motcua.platform.Database;

/** Starts the portal. Its port opens when everything is in: nobody meets a portal that is half ready. */
@Command(name = "start", mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {

    /** The exit code that is not one: the server's threads keep the program alive. */
    static final int STAYS = Integer.MIN_VALUE;

    private static final int LAST_PORT = 65_535;

    private final Words words;
    private final AtomicBoolean stopping = new AtomicBoolean();

    @Option(names = "--port", paramLabel = "PORT")
    int port = 8080;

    @Option(names = "--empty")
    boolean empty;

    @Mixin
    DatabaseOptions options = new DatabaseOptions();

    StartCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() throws DataFolderIsInUse {
        requireFreePort();
        System.out.println(words.say("start.begins"));
        var database = options.openForPortal();
        SpringApplication.getShutdownHandlers().add(() -> stop(database));
        try {
            welcome(run(database));
            ClassCache.prepare(options);
            return STAYS;
        } catch (RuntimeException e) {
            if (stopping.get()) {
                return ExitCode.OK;
            }
            database.close();
            throw e;
        }
    }

    /** Told to stop before it was ready, the rest of the start fails: that is no trouble to speak of. */
    private void stop(Database database) {
        stopping.set(true);
        database.close();
    }

    private ConfigurableApplicationContext run(Database database) {
        Map<String, Object> settings = Map.of("server.port", port, "motcua.demonstration", !empty);
        var progress = ProgressBar.onStandardError(words.say("start.progress"));
        return Portal.application(options, database, settings, WebApplicationType.SERVLET, progress);
    }

    private void welcome(ConfigurableApplicationContext portal) {
        var address = "http://localhost:" + port;
        System.out.println(words.say("start.ready", address));
        portal.getBeanProvider(Demonstration.class)
                .ifAvailable(demonstration -> System.out.println(introduction(demonstration, address)));
    }

    private String introduction(Demonstration demonstration, String address) {
        var text = new StringBuilder();
        text.append("%n%s%n".formatted(words.say("start.citizen", address)));
        text.append("  %-24s %s%n".formatted(demonstration.citizensPhone(), words.say("start.citizen-is")));
        text.append("%s%n".formatted(words.say("start.officials", address, demonstration.password())));
        demonstration
                .officials()
                .forEach(official -> text.append("  %-24s %s%n".formatted(official.login(), who(official))));
        return text.toString();
    }

    private String who(Introduction official) {
        return words.say("role." + official.role()) + ", " + official.unit().name(words.locale());
    }

    /** Takes the port for a moment without listening: whoever waits for the portal must not meet the trial. */
    private void requireFreePort() {
        if (port < 1 || port > LAST_PORT) {
            throw new Refusal(words.say("start.no-such-port", port));
        }
        try (var socket = new Socket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress((InetAddress) null, port));
        } catch (BindException e) {
            throw new Refusal(
                    words.say(isForbidden(e) ? "start.port-is-forbidden" : "start.port-is-taken", port, another()));
        } catch (IOException e) {
            throw new Refusal(words.say("start.port-is-taken", port, another()));
        }
    }

    private int another() {
        return port < 1024 ? 8080 : port == LAST_PORT ? port - 1 : port + 1;
    }

    private static boolean isForbidden(BindException problem) {
        return Objects.requireNonNullElse(problem.getMessage(), "").contains("ermission");
    }
}

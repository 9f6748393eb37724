// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Procedures;
import vn.motcua.identity.Actor;
import vn.motcua.platform.setup.SetupJson;
import vn.motcua.platform.setup.SetupPart;
import vn.motcua.platform.setup.WrongSetup;
import vn.motcua.vault.Kept;
import vn.motcua.vault.Vault;

/** Blanks as text: {@code blanks/CODE/PAPER.json} with the address where one lies, or its file as lines of Base64. */
@Component
@Order(45)
class BlankSetup implements SetupPart {

    private static final String FOLDER = "blanks";
    private static final Pattern PATH = Pattern.compile("blanks/([\\p{L}\\p{N}._-]+)/([\\p{L}\\p{N}._-]+)\\.json");
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, new byte[] {'\n'});

    private final BlankTable table;
    private final Procedures procedures;
    private final Vault vault;
    private final InstantSource clock;

    BlankSetup(BlankTable table, Procedures procedures, Vault vault, InstantSource clock) {
        this.table = table;
        this.procedures = procedures;
        this.vault = vault;
        this.clock = clock;
    }

    record BlankFile(
            @Nullable String link,
            @Nullable String name,
            @Nullable List<String> content) {}

    @Override
    public String folder() {
        return FOLDER;
    }

    /** Those of procedures that are there. */
    @Override
    public SortedMap<String, String> write() {
        var files = new TreeMap<String, String>();
        table.all().stream()
                .filter(blank -> procedures.find(blank.procedure()).isPresent())
                .forEach(blank -> files.put(path(blank), SetupJson.write(file(blank))));
        return files;
    }

    private static String path(Blank blank) {
        return FOLDER + "/" + blank.procedure() + "/" + blank.paper() + ".json";
    }

    private BlankFile file(Blank blank) {
        return blank.file() == null
                ? new BlankFile(blank.link(), null, null)
                : new BlankFile(null, blank.name(), lines(bytes(blank.file())));
    }

    private byte[] bytes(UUID file) {
        try (var content = vault.open(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " of a blank cannot be read", e);
        }
    }

    private static List<String> lines(byte[] content) {
        return LINES.encodeToString(content).lines().toList();
    }

    @Override
    public String canonical(String path, String text) {
        if (!PATH.matcher(path).matches()) {
            throw new WrongSetup("file", path, "a name such as blanks/1.001193/to-khai.json");
        }
        var file = SetupJson.read(text, BlankFile.class);
        if ((file.link() == null) == (file.content() == null)) {
            throw new WrongSetup("link", "", "either a link, or the name and the content of a file");
        }
        return SetupJson.write(file.link() == null ? content(file) : link(file.link()));
    }

    private static BlankFile link(String link) {
        if (!Blank.isLink(link)) {
            throw new WrongSetup("link", link, "a whole address that begins with https://");
        }
        return new BlankFile(link, null, null);
    }

    private BlankFile content(BlankFile file) {
        var bytes = decoded(file);
        if (bytes.length > Blanks.LARGEST.toBytes()) {
            throw new WrongSetup("content", bytes.length + " bytes", "at most " + Blanks.LARGEST);
        }
        var name = file.name() == null ? "" : file.name();
        var found = vault.examine(name, bytes)
                .filter(examined -> Blanks.isForm(examined.type()))
                .orElseThrow(() -> new WrongSetup(
                        "content", name, "a whole PDF, .docx, .xlsx or .odt, without macros and password"));
        return new BlankFile(null, found.name(), lines(bytes));
    }

    private static byte[] decoded(BlankFile file) {
        try {
            return Base64.getDecoder()
                    .decode(String.join("", Optional.ofNullable(file.content()).orElse(List.of())));
        } catch (IllegalArgumentException e) {
            throw new WrongSetup("content", "", "lines of Base64: " + e.getMessage());
        }
    }

    @Override
    public void check(String path, String canonical, Set<String> paths) {
        var place = place(path);
        var isComing = paths.contains("procedures/" + place.procedure() + "/procedure.json");
        var there = procedures.find(place.procedure());
        if (!isComing && there.isEmpty()) {
            throw new WrongSetup("file", path, "the code of a procedure that is there");
        }
        if (!isComing
                && there.get().papersToBring().stream()
                        .noneMatch(paper -> paper.key().equals(place.paper()))) {
            throw new WrongSetup("file", path, "the key of a paper of that procedure");
        }
    }

    /** For which paper a file is. */
    private record Place(String procedure, String paper) {}

    private static Place place(String path) {
        var matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(path + " is no path of a blank; only such as were read come here");
        }
        return new Place(matcher.group(1), matcher.group(2));
    }

    @Override
    public void take(SortedMap<String, String> files, UUID by) {
        files.forEach((path, text) ->
                table.put(blank(place(path), SetupJson.read(text, BlankFile.class)), by, clock.instant()));
    }

    private Blank blank(Place place, BlankFile file) {
        if (file.link() != null) {
            return new Blank(place.procedure(), place.paper(), file.link(), null, "");
        }
        var name = String.valueOf(file.name());
        return switch (vault.keep(Actor.system(), name, new ByteArrayInputStream(decoded(file)))) {
            case Kept.Stored(var kept) -> new Blank(place.procedure(), place.paper(), null, kept.id(), kept.name());
            case Kept.Refused refused ->
                throw new IllegalStateException("The blank " + name + " of " + place
                        + " was good when it was read, and is refused now: " + refused.code());
        };
    }
}

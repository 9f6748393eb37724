// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Role;
import vn.motcua.platform.setup.SetupJson;
import vn.motcua.platform.setup.SetupPart;
import vn.motcua.platform.setup.WrongSetup;

/** Whose duties demand a second factor, once that is settled: {@code second-factor/roles.json}. */
@Component
@Order(80)
class RequirementSetup implements SetupPart {

    private static final String FOLDER = "second-factor";
    private static final String PATH = FOLDER + "/roles.json";

    private final RequirementTable table;
    private final Requirements requirements;
    private final InstantSource clock;

    RequirementSetup(RequirementTable table, Requirements requirements, InstantSource clock) {
        this.table = table;
        this.requirements = requirements;
        this.clock = clock;
    }

    record RolesFile(@Nullable List<String> roles) {}

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public SortedMap<String, String> write() {
        var files = new TreeMap<String, String>();
        table.find().ifPresent(roles -> files.put(PATH, file(roles)));
        return files;
    }

    private static String file(Set<Role> roles) {
        return SetupJson.write(
                new RolesFile(roles.stream().map(Role::name).sorted().toList()));
    }

    @Override
    public String canonical(String path, String text) {
        if (!path.equals(PATH)) {
            throw new WrongSetup("file", path, PATH);
        }
        return file(read(text));
    }

    private static Set<Role> read(String text) {
        var names = SetupJson.read(text, RolesFile.class).roles();
        if (names == null) {
            throw new WrongSetup("roles", "", "a list of roles, which may be empty");
        }
        var roles = EnumSet.noneOf(Role.class);
        for (var name : names) {
            roles.add(Arrays.stream(Role.values())
                    .filter(role -> role.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new WrongSetup(
                            "roles[" + names.indexOf(name) + "]",
                            String.valueOf(name),
                            "one of " + List.of(Role.values()))));
        }
        return roles;
    }

    @Override
    public void check(String path, String canonical, Set<String> paths) {}

    @Override
    public void take(SortedMap<String, String> files, UUID by) {
        files.values().forEach(text -> {
            var roles = read(text);
            requirements.note(requirements.roles(), roles);
            table.put(roles, by, clock.instant());
        });
    }
}

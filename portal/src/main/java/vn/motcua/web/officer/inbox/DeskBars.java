// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Label;
import vn.motcua.dossier.Labels;
import vn.motcua.identity.Actor;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;

/** Makes the bar above a dossier. */
@Component
public class DeskBars {

    /** The dossier that was done, and where its list went on after it. */
    private static final Pattern DONE = Pattern.compile("([A-Z0-9.-]{1,40})(?:~(.*))?");

    private final Labels labels;

    DeskBars(Labels labels) {
        this.labels = labels;
    }

    public DeskBar of(Actor officer, String code, @Nullable String list, @Nullable String done) {
        var all = labels.seenBy(officer);
        var on = all.isEmpty() ? List.<Label>of() : labels.on(officer, code);
        return bar(code, list, done, all, on);
    }

    /** Only the way on, for an officer who reads and is led to the next dossier to be read. */
    public static DeskBar whileReading(String code, @Nullable String list, @Nullable String done) {
        var place = ListPlace.find(list).map(ListPlace::reading).map(ListPlace::text);
        return bar(code, place.orElse(null), done, List.of(), List.of());
    }

    private static DeskBar bar(
            String code, @Nullable String list, @Nullable String done, List<Label> all, List<Label> on) {
        var place = ListPlace.find(list);
        return new DeskBar(
                code,
                place.map(ListPlace::text).orElse(""),
                place.map(ListPlace::listAddress).orElse(null),
                place.map(ListPlace::skipAddress).orElse(null),
                done == null ? null : doneBefore(done, place),
                on.stream().map(LabelTag::of).toList(),
                all.stream()
                        .filter(label -> !on.contains(label))
                        .map(label -> Choice.of(label.id().toString(), label.name()))
                        .toList());
    }

    /** Whoever takes it back and does it again is led here again. */
    private static @Nullable Link doneBefore(String done, Optional<ListPlace> place) {
        var parts = DONE.matcher(done);
        if (!parts.matches()) {
            return null;
        }
        var cursor = Objects.requireNonNullElse(parts.group(2), "");
        var list = place.map(one -> one.from(cursor).text()).orElse("");
        return new Link(parts.group(1), ListPlace.with("/desk/dossiers/" + parts.group(1), list));
    }
}

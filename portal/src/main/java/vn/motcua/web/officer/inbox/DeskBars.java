// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.util.List;
import java.util.Objects;
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

    private static final Pattern CODE = Pattern.compile("[A-Z0-9.-]{1,40}");

    private final Labels labels;

    DeskBars(Labels labels) {
        this.labels = labels;
    }

    public DeskBar of(Actor officer, String code, @Nullable String list, @Nullable String done) {
        var place = ListPlace.find(list);
        var all = labels.seenBy(officer);
        var on = all.isEmpty() ? List.<Label>of() : labels.on(officer, code);
        return new DeskBar(
                code,
                place.map(ListPlace::text).orElse(""),
                place.map(ListPlace::listAddress).orElse(null),
                place.map(ListPlace::skipAddress).orElse(null),
                done != null && CODE.matcher(done).matches() ? doneBefore(done, list) : null,
                on.stream().map(LabelTag::of).toList(),
                all.stream()
                        .filter(label -> !on.contains(label))
                        .map(label -> Choice.of(label.id().toString(), label.name()))
                        .toList());
    }

    private static Link doneBefore(String code, @Nullable String list) {
        return new Link(code, ListPlace.with("/desk/dossiers/" + code, Objects.requireNonNullElse(list, "")));
    }
}

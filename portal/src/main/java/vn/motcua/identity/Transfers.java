// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officers whose posts go to other units in a reform. What they held before stays written. */
@Service
public class Transfers {

    private final TransferTable table;
    private final PostTable posts;

    Transfers(TransferTable table, PostTable posts) {
        this.table = table;
        this.posts = posts;
    }

    /** A post with whoever holds it. */
    public record Held(UUID account, String name, Post post) {}

    /** The posts at some units that are held on a day or later, by unit, duty and name. */
    public List<Held> heldAt(Collection<String> units, LocalDate day) {
        return units.isEmpty() ? List.of() : table.heldAt(units, day);
    }

    /**
     * From a day on a post is held at another unit, and whoever stands in for its holder does so there.
     *
     * @param to nothing when the post just ends
     */
    @Transactional
    public void transfer(UUID account, Post post, @Nullable String to, LocalDate from) {
        table.cutOff(account, post, from);
        if (to != null) {
            var since = post.from().isBefore(from) ? from : post.from();
            if (!table.isHeld(account, to, post.role(), since, post.to())) {
                posts.put(account, new Post(to, post.role(), since, post.to()));
            }
            table.followStandIns(account, post, to, from);
        }
        table.cutOffStandIns(account, post, from);
    }
}

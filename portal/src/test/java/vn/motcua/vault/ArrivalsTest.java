// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.identity.Actor;
import vn.motcua.platform.PortalClock;
import vn.motcua.vault.Arrivals.Beginning;
import vn.motcua.vault.Arrivals.Piece;

/** A file arrives in pieces: a broken line loses no more than what was not received. */
@PortalTest
class ArrivalsTest {

    @Autowired
    Arrivals arrivals;

    private Actor me;
    private byte[] picture;

    @BeforeEach
    void aPicture() throws IOException {
        me = new Actor(UUID.randomUUID(), Actor.Kind.CITIZEN, "Nguyễn Thị Hoa", java.util.List.of());
        picture = SampleFiles.png();
    }

    @Test
    void pieces_become_the_file() throws IOException {
        var id = begun(picture.length);
        var half = picture.length / 2;

        assertThat(add(id, 0, 0, half)).isInstanceOf(Piece.Received.class);
        assertThat(arrivals.findWhole(me, id)).isEmpty();
        assertThat(add(id, half, half, picture.length)).isInstanceOf(Piece.Received.class);

        var whole = arrivals.findWhole(me, id).orElseThrow();
        assertThat(whole.name()).isEqualTo("giấy khai sinh.png");
        try (var content = arrivals.open(whole)) {
            assertThat(content.readAllBytes()).isEqualTo(picture);
        }
        arrivals.abandon(me, id);
        assertThat(arrivals.find(me, id)).isEmpty();
    }

    @Test
    void what_came_before_the_line_broke_counts() {
        var id = begun(picture.length);
        var broken = new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == 10) {
                    throw new IOException("the line broke");
                }
                return picture[at++] & 0xFF;
            }
        };

        try {
            arrivals.add(arrivals.find(me, id).orElseThrow(), 0, broken);
        } catch (IOException expected) {
            // as from a socket
        }

        assertThat(arrivals.find(me, id).orElseThrow().received()).isLessThanOrEqualTo(10);
    }

    @Test
    void a_piece_out_of_place_is_told_what_is_expected() throws IOException {
        var id = begun(picture.length);
        add(id, 0, 0, 10);

        assertThat(add(id, 5, 5, 20)).isEqualTo(new Piece.OutOfPlace(10));
        assertThat(add(id, 0, 0, 10)).isEqualTo(new Piece.OutOfPlace(10));
    }

    @Test
    void more_than_was_announced_is_not_taken() throws IOException {
        var id = begun(5);

        assertThat(add(id, 0, 0, 6)).isInstanceOf(Piece.TooMuch.class);
    }

    @Test
    void nothing_and_too_much_are_refused_before_they_travel() {
        assertThat(arrivals.begin(me, "a.pdf", 0)).isInstanceOf(Beginning.Not.class);
        assertThat(arrivals.begin(me, "a.pdf", 21L << 20))
                .isInstanceOfSatisfying(
                        Beginning.Not.class,
                        not -> assertThat(not.refused().code()).isEqualTo("FILE_TOO_LARGE"));
    }

    @Test
    void to_anybody_else_it_does_not_exist_and_after_a_day_to_nobody() {
        var id = begun(9);
        var stranger = SignedIn.citizen();

        assertThat(arrivals.find(stranger, id)).isEmpty();
        arrivals.abandon(stranger, id);
        assertThat(arrivals.find(me, id)).isPresent();
        assertThat(PortalClock.at(Instant.now().plus(Duration.ofHours(25)), () -> arrivals.find(me, id)))
                .isEmpty();
        arrivals.abandon(me, id);
        assertThat(arrivals.find(me, id)).isEmpty();
    }

    @Test
    void nobody_leaves_more_than_twenty_open() {
        for (var number = 0; number < Arrivals.MOST_OPEN; number++) {
            begun(9);
        }

        assertThat(arrivals.begin(me, "a.pdf", 9)).isInstanceOf(Beginning.Not.class);
    }

    private UUID begun(long length) {
        var beginning = arrivals.begin(me, "giấy khai sinh.png", length);
        return ((Beginning.Begun) beginning).arrival().id();
    }

    private Piece add(UUID id, long offset, int from, int to) throws IOException {
        var piece = new ByteArrayInputStream(Arrays.copyOfRange(picture, from, to));
        return arrivals.add(arrivals.find(me, id).orElseThrow(), offset, piece);
    }
}

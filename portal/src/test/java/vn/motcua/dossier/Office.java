// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import vn.motcua.catalogue.Channel;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.NewOfficer;
import vn.motcua.identity.OfficerCreation;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.platform.VietnamTime;

/** Opens a new office for each test: a unit of its own with its officers, and a citizen before its counter. */
@TestComponent
final class Office {

    private static final AtomicInteger UNITS = new AtomicInteger(100);

    private final Accounts accounts;
    private final Dossiers dossiers;

    Office(Accounts accounts, Dossiers dossiers) {
        this.accounts = accounts;
        this.dossiers = dossiers;
    }

    /** The people of one office. */
    record Staff(
            String unit,
            Actor citizen,
            Actor clerk,
            Actor head,
            Actor specialist,
            Actor colleague,
            Actor leader,
            Actor seals) {

        Actor of(String role) {
            return switch (Role.valueOf(role)) {
                case ONE_STOP_CLERK -> clerk;
                case DIVISION_HEAD -> head;
                case SPECIALIST -> specialist;
                case LEADER -> leader;
                case CLERK_OF_SEALS -> seals;
                default -> throw new IllegalArgumentException("Nobody here is " + role);
            };
        }
    }

    Staff open() {
        var unit = "H57." + UNITS.incrementAndGet();
        return new Staff(
                unit,
                citizen(),
                officer("Lê Thị Một Cửa", Role.ONE_STOP_CLERK, unit),
                officer("Trần Trưởng Phòng", Role.DIVISION_HEAD, unit),
                officer("Nguyễn Chuyên Viên", Role.SPECIALIST, unit),
                officer("Phạm Đồng Nghiệp", Role.SPECIALIST, unit),
                officer("Hoàng Giám Đốc", Role.LEADER, unit),
                officer("Võ Văn Thư", Role.CLERK_OF_SEALS, unit));
    }

    static Actor citizen() {
        return new Actor(UUID.randomUUID(), Actor.Kind.CITIZEN, "Nguyễn Thị Hoa", List.of());
    }

    Actor officer(String name, Role role, String unit) {
        var login = "o" + UUID.randomUUID().toString().substring(0, 12);
        var post = new Post(unit, role, LocalDate.of(2020, 1, 1), null);
        return switch (accounts.createOfficer(new NewOfficer(login, name, "", "", null))) {
            case OfficerCreation.Created created -> {
                accounts.assignPost(created.account().id(), post);
                yield new Actor(created.account().id(), Actor.Kind.OFFICER, name, List.of(post));
            }
            case OfficerCreation.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    /** A dossier not yet filed, at a new office, on Monday 7 September 2026 at 8 o'clock. */
    Story aDossier() {
        return aDossierAt(open());
    }

    Story aDossierAt(Staff staff) {
        return new Story(dossiers, staff);
    }

    static Filing filing(Staff staff, String procedure, Channel channel, String child) {
        return new Filing(
                procedure,
                staff.unit(),
                channel,
                new Applicant("Nguyễn Thị Hoa", "046123456789", "0912345678", "", "12 Lê Lợi, Huế", null),
                Map.of("child", child),
                List.of(new NewPaper(RulebookForTests.PAPER, 1, 0, List.of())),
                Move.ReturnWay.COUNTER,
                null,
                false,
                channel != Channel.ONLINE);
    }

    static java.time.Instant at(String vietnamTime) {
        return LocalDateTime.parse(vietnamTime).atZone(VietnamTime.ZONE).toInstant();
    }
}

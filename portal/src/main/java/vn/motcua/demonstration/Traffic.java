// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.catalogue.Channel;
import vn.motcua.platform.VietnamTime;

/** When people come: to the counter while it is open, to the page at any hour, most of them on Mondays. */
final class Traffic {

    /** How many people are on the page in each hour of the day, compared to the others. */
    private static final int[] ONLINE = {1, 1, 0, 0, 0, 1, 2, 5, 9, 10, 9, 6, 5, 6, 9, 9, 8, 6, 4, 5, 7, 7, 5, 2};

    private static final int BUSIEST_HOUR = 10;
    private static final int ANY_DAY_OFF = 30;

    private final List<Offer> offers;
    private final double[] upTo;
    private final int people;
    private final Instant from;
    private final Instant until;
    private final SplittableRandom random;

    Traffic(List<Offer> offers, int people, Instant from, Instant until, long seed) {
        if (offers.isEmpty()) {
            throw new IllegalArgumentException(
                    "No procedure can be filed here yet: publish forms and processes for some, then simulate");
        }
        this.offers = offers;
        this.upTo = sums(offers);
        this.people = people;
        this.from = from;
        this.until = until;
        this.random = new SplittableRandom(seed);
    }

    private static double[] sums(List<Offer> offers) {
        var sums = new double[offers.size()];
        var sum = 0.0;
        for (var i = 0; i < sums.length; i++) {
            sum += offers.get(i).weight();
            sums[i] = sum;
        }
        return sums;
    }

    List<Arrival> arrivals(int count) {
        var arrivals = new ArrayList<Arrival>(count);
        while (arrivals.size() < count) {
            arrivals.add(arrival());
        }
        return arrivals;
    }

    private Arrival arrival() {
        var offer = offer();
        var channel = channel(offer);
        var at = at(offer, channel);
        var person = 1 + random.nextInt(people - 1);
        return new Arrival(at, offer, channel, person, Fate.draw(random), random.nextLong());
    }

    private Offer offer() {
        var drawn = random.nextDouble() * upTo[upTo.length - 1];
        var place = java.util.Arrays.binarySearch(upTo, drawn);
        return offers.get(Math.min(place < 0 ? -place - 1 : place, upTo.length - 1));
    }

    private Channel channel(Offer offer) {
        var drawn = random.nextInt(100);
        var wanted = drawn < 55 ? Channel.ONLINE : drawn < 96 ? Channel.COUNTER : Channel.POST;
        return offer.offers(wanted) ? wanted : Channel.COUNTER;
    }

    private Instant at(Offer offer, Channel channel) {
        while (true) {
            var drawn = channel == Channel.ONLINE ? online() : counter(offer);
            if (!drawn.isBefore(from) && drawn.isBefore(until)) {
                return drawn;
            }
        }
    }

    private Instant online() {
        while (true) {
            var at = moment();
            var time = at.atZone(VietnamTime.ZONE);
            if (random.nextInt(BUSIEST_HOUR) < ONLINE[time.getHour()] && comesOn(time.getDayOfWeek())) {
                return at;
            }
        }
    }

    private Instant counter(Offer offer) {
        while (true) {
            var date = VietnamTime.dateOf(moment());
            if (offer.calendar().isWorkingDay(date) && comesOn(date.getDayOfWeek())) {
                return whileOpen(offer, date);
            }
        }
    }

    private Instant whileOpen(Offer offer, LocalDate date) {
        var minutes = offer.calendar().on(date).minutes();
        var opening = offer.calendar().startOfDay(date);
        return offer.calendar()
                .plus(opening, WorkingTime.ofMinutes(5 + random.nextLong(Math.max(1, minutes - 20))))
                .plusSeconds(random.nextInt(60));
    }

    private boolean comesOn(DayOfWeek day) {
        return random.nextInt(100)
                < switch (day) {
                    case MONDAY -> 100;
                    case TUESDAY -> 90;
                    case WEDNESDAY, THURSDAY -> 80;
                    case FRIDAY -> 70;
                    case SATURDAY, SUNDAY -> ANY_DAY_OFF;
                };
    }

    /** Every month more people come. */
    private Instant moment() {
        var back = random.nextDouble();
        return until.minusMillis(
                (long) (back * back * Duration.between(from, until).toMillis()));
    }
}

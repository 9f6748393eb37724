// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.motcua.platform.Ids;
import vn.motcua.platform.VietnamTime;
import vn.motcua.web.guide.Chapter;
import vn.motcua.web.guide.OnTour;

/**
 * What every template may ask about the reader and the page: the words and formats of the reader's language, who reads,
 * the page's address, the message left by the page before, the token against forgery.
 */
public final class Page {

    private final Locale locale;
    private final Words words;
    private final Spoken spoken;
    private final Assets assets;
    private final Site site;
    private final Instant now;
    private final Reader reader;
    private final String path;
    private final @Nullable String query;
    private final @Nullable CsrfToken csrf;
    private final @Nullable Flash flash;
    private final @Nullable OnTour onTour;

    Page(Locale locale, Words words, Assets assets, Site site, Instant now, Reader reader, Asked asked) {
        this.locale = locale;
        this.words = words;
        this.spoken = new Spoken(words, locale);
        this.assets = assets;
        this.site = site;
        this.now = now;
        this.reader = reader;
        this.path = asked.path();
        this.query = asked.query();
        this.csrf = asked.csrf();
        this.flash = asked.flash();
        this.onTour = asked.onTour();
    }

    /** What the request brings to the page. */
    record Asked(
            String path,
            @Nullable String query,
            @Nullable CsrfToken csrf,
            @Nullable Flash flash,
            @Nullable OnTour onTour) {}

    /** The text of a message key in the reader's language. */
    public String t(String key, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }

    /** One of two texts that are content, not interface: the reader's language decides. */
    public String either(String vietnamese, String english) {
        return isEnglish() && !english.isBlank() ? english : vietnamese;
    }

    public boolean isEnglish() {
        return "en".equals(locale.getLanguage());
    }

    public String language() {
        return isEnglish() ? "en" : "vi";
    }

    public Locale locale() {
        return locale;
    }

    public Reader reader() {
        return reader;
    }

    public String hotline() {
        return site.hotline();
    }

    public String hotlineAddress() {
        return "tel:" + site.hotline().replace(" ", "");
    }

    /** The whole address of this page, to be sent to somebody. */
    public String address() {
        return site.address().replaceFirst("/+$", "") + path;
    }

    /** A text as it may stand in an address. */
    public String inAddress(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /** Whether people, dossiers and figures are invented; the layout then says so. */
    public boolean isDemonstration() {
        return site.demonstration();
    }

    public @Nullable Flash flash() {
        return flash;
    }

    /** How far the reader is on a tour of the demonstration, under way or left for later. */
    public @Nullable OnTour onTour() {
        return onTour;
    }

    /** Whether the reader was led to sign in because their session had ended. */
    public boolean isAfterSession() {
        return query != null && query.endsWith("&over=true");
    }

    /** The chapter of the manual about this page. */
    public String help() {
        return isAt("/help") ? "/help" : Chapter.about(path).address();
    }

    /** Tells this page, drawn now, from any other. */
    public String mark() {
        return Ids.next().toString();
    }

    public Instant now() {
        return now;
    }

    /** {@code 20/11/2026}. */
    public String day(LocalDate day) {
        return spoken.day(day);
    }

    /** {@code 20/11/2026}. */
    public String day(Instant time) {
        return spoken.day(time.atZone(VietnamTime.ZONE).toLocalDate());
    }

    /** {@code thứ Sáu 20/11/2026}. */
    public String weekday(LocalDate day) {
        return spoken.weekday(day);
    }

    /** {@code thứ Sáu 20/11/2026, 16:30}. */
    public String moment(Instant time) {
        return spoken.moment(time);
    }

    /** {@code 16:30}. */
    public String clock(Instant time) {
        return spoken.clock(time);
    }

    /** {@code còn 3 ngày}, {@code hôm nay, trước 16:30}, {@code quá hạn 2 ngày}. */
    public String due(Instant due) {
        return spoken.due(due, now);
    }

    /** How far a due day is, to stand beside its date: {@code hôm nay}, {@code còn 3 ngày}, {@code quá hạn 2 ngày}. */
    public String left(Instant due) {
        return spoken.left(due, now);
    }

    public boolean isPast(Instant time) {
        return time.isBefore(now);
    }

    /** {@code vừa xong}, {@code 5 phút trước}, {@code hôm qua, 16:30}, then the moment itself. */
    public String ago(Instant time) {
        return spoken.ago(time, now);
    }

    /** For {@code <time datetime>}, to the second: HTML takes no more than milliseconds. */
    public String machineTime(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS)
                .atZone(VietnamTime.ZONE)
                .toOffsetDateTime()
                .toString();
    }

    /** {@code 1.200.000 đ}. */
    public String money(long dong) {
        return spoken.money(dong);
    }

    public String number(long number) {
        return spoken.number(number);
    }

    /** The size of a file: {@code 1,2 MB}. */
    public String size(long bytes) {
        return spoken.size(bytes);
    }

    /** {@code 2 ngày làm việc 3 giờ}, from minutes of working time. */
    public String workingTime(long minutes) {
        return spoken.workingTime(minutes);
    }

    /** The address of a style sheet, script, font or picture, with its digest. */
    public String asset(String name) {
        return assets.address(name);
    }

    public String path() {
        return path;
    }

    /** Whether the reader is at this address or below it; marks the place in the navigation. */
    public boolean isAt(String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }

    /** This page in another language. */
    public String inLanguage(String language) {
        return UriComponentsBuilder.fromPath(path)
                .query(query == null ? "" : query)
                .replaceQueryParam("lang", language)
                .build()
                .toUriString();
    }

    public String csrfName() {
        return csrf == null ? "_csrf" : csrf.getParameterName();
    }

    public String csrfValue() {
        return csrf == null ? "" : csrf.getToken();
    }
}

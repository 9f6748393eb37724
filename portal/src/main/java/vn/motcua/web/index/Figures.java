// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.text.NumberFormat;
import java.util.Locale;
import vn.motcua.index.Node;
import vn.motcua.survey.estimate.Interval;

/** Numbers as readers of a language write them. */
public record Figures(Locale locale) {

    private static final double SMALLEST_PROBABILITY = 0.001;
    private static final double SURE = 0.995;

    private String with(double number, int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** {@code 1.234} in Vietnamese, {@code 1,234} in English. */
    public String count(long number) {
        return with(number, 0);
    }

    /** {@code 48,06}. */
    String score(double number) {
        return with(number, 2);
    }

    /** As many decimals as it has, up to three: {@code 1,645}. */
    String exact(double number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(3);
        return format.format(number);
    }

    /** {@code +0,51}, {@code −0,20}. */
    public String signed(double number) {
        var text = with(Math.abs(number), 2);
        return (number < 0 ? "−" : "+") + text;
    }

    /** {@code 82 %} in Vietnamese, {@code 82%} in English; never a sure 100 for what is nearly so. */
    String share(double share) {
        var sign = "en".equals(locale.getLanguage()) ? "%" : " %";
        if (share > SURE && share < 1) {
            return "> 99" + sign;
        }
        return with(share * 100, 0) + sign;
    }

    public String percent(double share) {
        return with(share * 100, 1) + ("en".equals(locale.getLanguage()) ? "%" : " %");
    }

    /** {@code p = 0,03}, {@code p < 0,001}; it stays on one line. */
    String probability(double probability) {
        return probability < SMALLEST_PROBABILITY
                ? "p\u00a0<\u00a0" + with(SMALLEST_PROBABILITY, 3)
                : "p\u00a0=\u00a0" + with(probability, probability < 0.1 ? 3 : 2);
    }

    /** On the scale of a part: shares as percentages. */
    public String on(Node node, double number) {
        if (node.isShare()) {
            return percent(number);
        }
        return Math.abs(number) >= 1000 ? with(number, 0) : with(number, 2);
    }

    /** The distance of two scores on the scale of a part, without its unit: shares in percentage points. */
    String apart(Node node, double difference) {
        return node.isShare() ? with(difference * 100, 1) : on(node, difference);
    }

    /** The same with its sign: {@code +0,51}, {@code −0,20}. */
    String signed(Node node, double difference) {
        return (difference < 0 ? "−" : "+") + apart(node, Math.abs(difference));
    }

    public String intervalOn(Node node, Interval interval) {
        return on(node, interval.lower()) + " – " + on(node, interval.upper());
    }
}

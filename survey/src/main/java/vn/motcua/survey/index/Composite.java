// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.index;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A score composed of parts: their mean, geometric mean or sum, brought from 0–1 to a range. An indicator enters with its
 * share of its scale, a composite with its score.
 *
 * @param least the score of parts that are all at their worst, unless they are summed
 * @param most the score of parts that are all at their best
 */
public record Composite(
        String code,
        Map<String, String> name,
        Combination combination,
        double least,
        double most,
        double weight,
        List<Part> parts)
        implements Part {

    /** How parts make a whole. */
    public enum Combination {
        MEAN,
        GEOMETRIC,
        SUM
    }

    @Override
    public Stream<Part> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::all));
    }

    double sumOfWeights() {
        return parts.stream().mapToDouble(Part::weight).sum();
    }

    /** @param scores of the parts, in their order */
    double score(double[] scores) {
        return switch (combination) {
            case SUM -> sum(scores);
            case MEAN -> least + (most - least) * sum(scores) / sumOfWeights();
            case GEOMETRIC -> least + (most - least) * geometric(scores);
        };
    }

    /** How the score changes with each part's. */
    double[] gradient(double[] scores) {
        var gradient = new double[scores.length];
        for (int place = 0; place < gradient.length; place++) {
            var weight = parts.get(place).weight();
            gradient[place] = switch (combination) {
                case SUM -> weight;
                case MEAN -> (most - least) * weight / sumOfWeights();
                case GEOMETRIC -> (most - least) * geometric(scores) * weight / sumOfWeights() / scores[place];
            };
        }
        return gradient;
    }

    private double sum(double[] scores) {
        var sum = 0.0;
        for (int place = 0; place < scores.length; place++) {
            sum += parts.get(place).weight() * scores[place];
        }
        return sum;
    }

    private double geometric(double[] scores) {
        var logarithm = 0.0;
        for (int place = 0; place < scores.length; place++) {
            logarithm += parts.get(place).weight() * Math.log(scores[place]);
        }
        return Math.exp(logarithm / sumOfWeights());
    }
}

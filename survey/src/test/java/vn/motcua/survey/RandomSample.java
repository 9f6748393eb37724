// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import vn.motcua.survey.table.Table;

/** A sample with all that designs may need, the same for the same seed, in a file that others read too. */
final class RandomSample {

    private RandomSample() {}

    /** Strata, clusters in them, people in these; sizes, shares, numbers, words. */
    static Table of(int seed, Path file) throws IOException {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var text = new StringBuilder("id,h,l,psu,p,h2,w,N,M,M2,f,f2,pi,big,y,z,b,g,lone,half\n");
        var strata = random.nextInt(3, 6);
        var psu = 0;
        var id = 0;
        for (int h = 1; h <= strata; h++) {
            var clusters = random.nextInt(3, 7);
            var n = clusters + random.nextInt(2, 20);
            var shared = random.nextInt(20, 40);
            for (int p = 1; p <= clusters; p++) {
                psu++;
                var people = random.nextInt(4, 9);
                var pi = random.nextDouble(0.05, 0.8);
                var level = random.nextGaussian();
                for (int i = 1; i <= people; i++) {
                    id++;
                    text.append(line(random, id, h, p, psu, clusters, n, shared, people, pi, level, i));
                }
            }
        }
        Files.writeString(file, text);
        return Table.read(file);
    }

    private static String line(
            RandomGenerator random,
            int id,
            int h,
            int p,
            int psu,
            int clusters,
            int n,
            int shared,
            int people,
            double pi,
            double level,
            int i) {
        var lonely = p == clusters && h <= 2 ? "z" + h : "h" + h;
        var z = 5 + level + random.nextGaussian();
        var first = (people + 1) / 2;
        return String.format(
                Locale.ROOT,
                "%d,h%d,%s,%d,%d,%s,%.6f,%d,%d,%d,%.17g,%.17g,%.6f,%d,%.6f,%.6f,%d,%s,%d,%d%n",
                id,
                h,
                lonely,
                psu,
                p,
                i <= first ? "u" : "v",
                random.nextDouble(1, 12),
                n,
                people + shared,
                (i <= first ? first : people - first) + shared,
                clusters / (double) n,
                people / (double) (people + shared),
                pi,
                400 + h,
                50 + 3 * level + 2 * z + random.nextGaussian(),
                z,
                z + random.nextGaussian() > 5 ? 1 : 0,
                List.of("a", "b", "c").get(random.nextInt(3)),
                p == 1 ? 1 : 0,
                p % 2);
    }
}

// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

/**
 * Square matrices of signs whose columns are orthogonal to each other, by Sylvester's and Paley's constructions; those of
 * R's {@code hadamard} up to an order of 28, and wherever the order is a power of 2.
 */
final class Hadamard {

    private Hadamard() {}

    /** The smallest that can be made with more than n columns; its first column is all true. */
    static boolean[][] above(int n) {
        var order = 4;
        while (order <= n || !canBeMade(order)) {
            order += 4;
        }
        return of(order);
    }

    private static boolean canBeMade(int order) {
        return order == 1 || order == 2 || isPaley(order) || (order % 2 == 0 && canBeMade(order / 2));
    }

    private static boolean isPaley(int order) {
        return order % 4 == 0 && isPrime(order - 1);
    }

    private static boolean isPrime(int number) {
        for (int divisor = 2; divisor * divisor <= number; divisor++) {
            if (number % divisor == 0) {
                return false;
            }
        }
        return number > 1;
    }

    private static boolean[][] of(int order) {
        if (order == 1) {
            return new boolean[][] {{true}};
        }
        return isPaley(order) && Integer.bitCount(order) > 1 ? paley(order) : doubled(of(order / 2));
    }

    private static boolean[][] doubled(boolean[][] half) {
        var n = half.length;
        var whole = new boolean[2 * n][2 * n];
        for (int i = 0; i < 2 * n; i++) {
            for (int j = 0; j < 2 * n; j++) {
                whole[i][j] = half[i % n][j % n] != (i >= n && j >= n);
            }
        }
        return whole;
    }

    /** Bordered by ones; inside true where the sum of row and column, from 0, is no square modulo the prime. */
    private static boolean[][] paley(int order) {
        var prime = order - 1;
        var isSquare = new boolean[prime];
        for (long root = 0; root < prime; root++) {
            isSquare[(int) (root * root % prime)] = true;
        }
        var matrix = new boolean[order][order];
        for (int i = 0; i < order; i++) {
            for (int j = 0; j < order; j++) {
                matrix[i][j] = i == 0 || j == 0 || !isSquare[(i + j - 2) % prime];
            }
        }
        return matrix;
    }
}

// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.algebra;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Weighted least squares on p fixed columns of n rows, by a QR decomposition of the columns scaled to length 1, so that
 * neither units nor a common offset cost digits.
 */
public final class LeastSquares {

    private static final double NEARLY_NOTHING = 1e-10;

    private final int rows;
    private final double[] roots;
    private final double[] lengths;
    private final DMatrixRMaj scaled;
    private final LinearSolverDense<DMatrixRMaj> solver;

    /**
     * @param columns p arrays of n numbers
     * @param weights n numbers, none below zero
     * @throws Collinear if a column says nothing new, also for want of rows
     */
    public LeastSquares(double[][] columns, double[] weights) {
        rows = weights.length;
        roots = new double[rows];
        for (int row = 0; row < rows; row++) {
            roots[row] = Math.sqrt(weights[row]);
        }
        lengths = new double[columns.length];
        scaled = scale(columns);
        solver = LinearSolverFactory_DDRM.leastSquares(scaled.numRows, scaled.numCols);
        solver.setA(scaled.copy());
        requireIndependence();
    }

    /** Fewer rows than columns are filled up with nothing: the collinearity is then found where it is. */
    private DMatrixRMaj scale(double[][] columns) {
        var matrix = new DMatrixRMaj(Math.max(rows, columns.length), columns.length);
        for (int column = 0; column < columns.length; column++) {
            lengths[column] = length(columns[column]);
            for (int row = 0; row < rows; row++) {
                matrix.set(row, column, roots[row] * columns[column][row] / lengths[column]);
            }
        }
        return matrix;
    }

    private double length(double[] column) {
        var sum = 0.0;
        for (int row = 0; row < rows; row++) {
            var value = roots[row] * column[row];
            sum += value * value;
        }
        return sum == 0 ? 1 : Math.sqrt(sum);
    }

    private void requireIndependence() {
        var triangle = triangle();
        for (int column = 0; column < triangle.numCols; column++) {
            if (!(Math.abs(triangle.get(column, column)) > NEARLY_NOTHING)) {
                throw new Collinear(column);
            }
        }
    }

    private DMatrixRMaj triangle() {
        QRDecomposition<DMatrixRMaj> decomposition = solver.getDecomposition();
        return decomposition.getR(null, true);
    }

    /** The p coefficients of y, an array of n numbers. */
    public double[] coefficients(double[] y) {
        var solution = solve(y);
        var coefficients = new double[lengths.length];
        for (int column = 0; column < coefficients.length; column++) {
            coefficients[column] = solution.get(column, 0) / lengths[column];
        }
        return coefficients;
    }

    private DMatrixRMaj solve(double[] y) {
        var right = new DMatrixRMaj(scaled.numRows, 1);
        for (int row = 0; row < rows; row++) {
            right.set(row, 0, roots[row] * y[row]);
        }
        var solution = new DMatrixRMaj(lengths.length, 1);
        solver.solve(right, solution);
        return solution;
    }

    /** (XᵀWX)⁻¹, p × p. */
    public double[][] inverseGram() {
        var inverse = triangle();
        CommonOps_DDRM.invert(inverse);
        var gram = new DMatrixRMaj(lengths.length, lengths.length);
        CommonOps_DDRM.multTransB(inverse, inverse, gram);
        var result = new double[lengths.length][lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            for (int j = 0; j < lengths.length; j++) {
                result[i][j] = gram.get(i, j) / lengths[i] / lengths[j];
            }
        }
        return result;
    }
}

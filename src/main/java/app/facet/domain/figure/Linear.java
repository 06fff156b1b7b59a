package app.facet.domain.figure;

/** The little linear algebra that damped least squares needs. */
final class Linear {

    private Linear() {}

    static double square(double[] v) {
        double s = 0;
        for (double d : v) {
            s += d * d;
        }
        return s;
    }

    /** The step that lowers the residuals, given the columns of their derivatives. */
    static double[] dampedStep(double[][] columns, double[] residuals, double damping) {
        int n = columns.length;
        double[][] a = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                double d = dot(columns[i], columns[j]);
                a[i][j] = d;
                a[j][i] = d;
            }
            a[i][i] += damping * (a[i][i] + 1e-3);
            a[i][n] = dot(columns[i], residuals);
        }
        return eliminate(a);
    }

    private static double[] eliminate(double[][] a) {
        int n = a.length;
        for (int c = 0; c < n; c++) {
            // The matrix is positive definite, so that no pivot search is needed.
            for (int r = c + 1; r < n; r++) {
                double k = a[r][c] / a[c][c];
                for (int j = c; j <= n && k != 0; j++) {
                    a[r][j] -= k * a[c][j];
                }
            }
        }
        double[] x = new double[n];
        for (int r = n - 1; r >= 0; r--) {
            double s = a[r][n];
            for (int j = r + 1; j < n; j++) {
                s -= a[r][j] * x[j];
            }
            x[r] = s / a[r][r];
        }
        return x;
    }

    private static double dot(double[] a, double[] b) {
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            s += a[i] * b[i];
        }
        return s;
    }
}

// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

/** Where a PostgreSQL answers and as whom to sign in. The text of it hides the password. */
public record DatabaseAddress(String url, String user, String password) {

    /** A PostgreSQL by its JDBC URL, which carries its user and password itself. */
    public static DatabaseAddress of(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Obstacle(Obstacle.Kind.DATABASE_ADDRESS_IS_WRONG, null, url);
        }
        return new DatabaseAddress(url, "", "");
    }

    static DatabaseAddress local(int port, String password) {
        return new DatabaseAddress(
                "jdbc:postgresql://localhost:" + port + "/postgres", EmbeddedDatabase.USER, password);
    }

    @Override
    public String toString() {
        return url.replaceAll("password=[^&]*", "password=…");
    }
}

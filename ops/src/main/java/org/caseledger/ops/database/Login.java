package org.caseledger.ops.database;

/** One way into a database: its JDBC address, user and password. Never shows the password. */
public record Login(String url, String user, String password) {

    @Override
    public String toString() {
        return user + " at " + url.replaceAll("\\?.*", "");
    }
}

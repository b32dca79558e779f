package org.caseledger.bench;

import com.zaxxer.hikari.HikariDataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.time.Duration;

import javax.sql.DataSource;

/** One PostgreSQL for both engines that flushes each commit to disk, as it must in production. */
final class DurableCluster implements AutoCloseable {

    private static final int CONNECTIONS = 20;

    private final EmbeddedPostgres server;

    DurableCluster() throws IOException {
        server =
                EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_connections", "100")
                        .setServerConfig("max_wal_size", "4GB")
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .start();
    }

    DataSource owner(String database) {
        JdbcClient.create(server.getPostgresDatabase()).sql("create database " + database).update();
        return server.getDatabase("postgres", database);
    }

    HikariDataSource pool(String database, String options) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.getJdbcUrl("postgres", database) + options);
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }

    String settings() {
        JdbcClient sql = JdbcClient.create(server.getPostgresDatabase());
        return sql.sql("show server_version").query(String.class).single()
                + ", fsync "
                + sql.sql("show fsync").query(String.class).single()
                + ", synchronous_commit "
                + sql.sql("show synchronous_commit").query(String.class).single();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

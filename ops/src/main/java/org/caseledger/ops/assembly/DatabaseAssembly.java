package org.caseledger.ops.assembly;

import com.zaxxer.hikari.HikariDataSource;

import org.caseledger.ops.database.Databases;
import org.caseledger.ops.database.ExternalDatabases;
import org.caseledger.ops.database.Login;
import org.caseledger.ops.database.Migrations;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Migrations as the owner, then data sources as the application. A data source asks for its Flyway,
 * so nothing connects before the roles and tables exist.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseAssembly {

    @Bean
    @ExternalOnly
    Databases externalDatabases(Environment settings) {
        return ExternalDatabases.from(settings);
    }

    @Bean(initMethod = "migrate")
    Flyway ledgerFlyway(Databases databases) {
        return Migrations.ledger(databases);
    }

    @Bean(initMethod = "migrate")
    Flyway keysFlyway(Databases databases) {
        return Migrations.keys(databases);
    }

    @Bean
    HikariDataSource appDataSource(
            Databases databases,
            @Qualifier("ledgerFlyway") Flyway migrated,
            @Value("${caseledger.connections.app}") int connections) {
        HikariDataSource source = pool("app", databases.ledgerApplication(), connections, 30);
        source.setConnectionInitSql("SET ROLE caseledger_app");
        return source;
    }

    @Bean
    HikariDataSource projectorDataSource(
            Databases databases,
            @Qualifier("ledgerFlyway") Flyway migrated,
            @Value("${caseledger.connections.projector}") int connections) {
        HikariDataSource source =
                pool("projector", databases.ledgerApplication(), connections, 120);
        source.setConnectionInitSql("SET ROLE caseledger_projector");
        return source;
    }

    /** For signing in: few connections, and a role that sees nothing of the ledger. */
    @Bean
    HikariDataSource accountsDataSource(
            Databases databases, @Qualifier("ledgerFlyway") Flyway migrated) {
        HikariDataSource source = pool("accounts", databases.ledgerApplication(), 4, 30);
        source.setConnectionInitSql("SET ROLE caseledger_accounts; SET search_path = accounts");
        return source;
    }

    @Bean
    HikariDataSource keysDataSource(
            Databases databases,
            @Qualifier("keysFlyway") Flyway migrated,
            @Value("${caseledger.connections.keys}") int connections) {
        return pool("keys", databases.keys(), connections, 30);
    }

    /** Server messages stay without details: those can hold the values of a statement. */
    private static HikariDataSource pool(
            String name, Login login, int connections, int socketTimeoutSeconds) {
        HikariDataSource source = new HikariDataSource();
        source.setPoolName(name);
        source.setJdbcUrl(login.url());
        source.setUsername(login.user());
        source.setPassword(login.password());
        source.setMaximumPoolSize(connections);
        source.setMinimumIdle(Math.min(2, connections));
        source.addDataSourceProperty("logServerErrorDetail", "false");
        source.addDataSourceProperty("socketTimeout", Integer.toString(socketTimeoutSeconds));
        source.addDataSourceProperty("tcpKeepAlive", "true");
        source.addDataSourceProperty("ApplicationName", "caseledger-" + name);
        return source;
    }
}

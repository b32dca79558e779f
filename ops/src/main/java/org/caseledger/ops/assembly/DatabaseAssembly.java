package org.caseledger.ops.assembly;

import com.zaxxer.hikari.HikariDataSource;

import org.caseledger.ops.database.Databases;
import org.caseledger.ops.database.ExternalDatabases;
import org.caseledger.ops.database.Login;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import java.util.Map;

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
        Login owner = databases.ledgerOwner();
        return Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/ledger", "classpath:db/views")
                .placeholders(
                        Map.of(
                                "appLogin",
                                databases.ledgerApplication().user(),
                                "installationKind",
                                databases.embedded() ? "demonstration" : "normal"))
                .load();
    }

    @Bean(initMethod = "migrate")
    Flyway keysFlyway(Databases databases) {
        Login keys = databases.keys();
        return Flyway.configure()
                .dataSource(keys.url(), keys.user(), keys.password())
                .locations("classpath:db/keys")
                .load();
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

package org.caseledger.ops.assembly;

import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.http.RequestHash;
import org.caseledger.command.http.Sentences;
import org.caseledger.ops.migration.MigrationApi;
import org.caseledger.ops.migration.MigrationCheck;
import org.caseledger.ops.migration.MigrationRuns;
import org.caseledger.ops.migration.MigrationScreen;
import org.caseledger.ops.migration.Migrations;
import org.caseledger.ops.store.PostgresFacts;
import org.caseledger.ops.store.PostgresLedger;
import org.caseledger.ops.viruses.VirusScan;
import org.caseledger.query.migration.MigrationReading;
import org.caseledger.query.screens.Frame;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

import javax.sql.DataSource;

/** Taking over another ledger (移行): by API and by page, through the same gate as every act. */
@Configuration(proxyBeanMethods = false)
class MigrationAssembly {

    @Bean
    Migrations migrations(
            MigrationReading reading,
            PostgresLedger ledger,
            @Qualifier("appDataSource") DataSource app,
            CommandGate commandGate,
            RequestHash requestHash,
            Sentences sentences,
            VirusScan viruses,
            Clock clock) {
        var check =
                new MigrationCheck(
                        reading,
                        ledger,
                        who -> PostgresFacts.of(app, who.municipality().value()),
                        requestHash);
        var runs = new MigrationRuns(commandGate, requestHash, clock);
        return new Migrations(check, runs, reading, sentences, viruses);
    }

    @Bean
    MigrationApi migrationApi(Migrations migrations, Sentences sentences) {
        return new MigrationApi(migrations, sentences);
    }

    @Bean
    MigrationScreen migrationScreen(
            Migrations migrations, CommandGate commandGate, Sentences sentences, Frame frame) {
        return new MigrationScreen(migrations, commandGate, sentences, frame);
    }
}

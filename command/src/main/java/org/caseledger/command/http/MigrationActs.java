package org.caseledger.command.http;

import static org.caseledger.command.http.Act.adds;

import org.caseledger.command.migration.BeginMigration;
import org.caseledger.command.migration.CarryOverFile;
import org.caseledger.command.migration.CompleteMigration;
import org.caseledger.command.migration.KeepMapping;
import org.caseledger.command.supportcase.CarryOverCase;

import java.util.List;

/** The acts of taking over another ledger (移行); a whole file goes through its upload instead. */
public final class MigrationActs {

    public static final List<Act> ACTS =
            List.of(
                    adds(
                            "/municipalities/{municipality}/migration-mappings",
                            KeepMapping.class,
                            "移行の読み方の登録"),
                    adds("/migrations", BeginMigration.class, "移行の開始"),
                    adds("/migrations/{migrationId}/completions", CompleteMigration.class, "移行の完了"),
                    adds("/carried-files", CarryOverFile.class, "移行(台帳の一件)"),
                    adds("/carried-cases", CarryOverCase.class, "移行(支援ケース)"));

    private MigrationActs() {}
}

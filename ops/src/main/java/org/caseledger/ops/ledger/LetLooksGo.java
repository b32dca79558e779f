package org.caseledger.ops.ledger;

import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.ops.database.Databases;
import org.caseledger.ops.store.LookChain;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.MunicipalityReads;
import org.caseledger.query.ledger.StoredFacts;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lets the months of the record of looks go whose term is over: the longest term that a municipality of
 * this ledger has set. A record that does not hold keeps everything.
 */
final class LetLooksGo {

    private final Databases databases;
    private final Console console;

    LetLooksGo(Databases databases, Console console) {
        this.databases = databases;
        this.console = console;
    }

    int run(LocalDate today) {
        requireThatItHolds();
        LocalDate before = oldestKept(today).withDayOfMonth(1);
        var owner = JdbcClient.create(Sources.of(databases.ledgerOwner()));
        Optional<String> month = oldest(owner, before);
        while (month.isPresent()) {
            console.say(
                    month.get() + "の閲覧の記録を廃棄しました。連鎖はその末尾から続きます。",
                    "The looks of "
                            + month.get()
                            + " were let go; the chain goes on from their end.");
            month = oldest(owner, before);
        }
        console.say(
                before + "より前の閲覧の記録はありません。",
                "There is no record of looks from before " + before + ".");
        return 0;
    }

    private void requireThatItHolds() {
        var looks = new LookChain(Sources.projector(databases.ledgerApplication())).run();
        if (looks.stream().anyMatch(each -> each.firstBreak().isPresent())) {
            throw new ToolRefused(
                    "閲覧の記録の連鎖が合わないため、廃棄しません。verify で確かめてください。",
                    "The record of looks does not hold, so nothing is let go. Ask verify.");
        }
    }

    private LocalDate oldestKept(LocalDate today) {
        var reads = new MunicipalityReads(Sources.of(databases.ledgerApplication()));
        return municipalities().stream()
                .map(town ->
                        reads.in(
                                town,
                                sql ->
                                        today.minus(
                                                ProfileRegister.on(new StoredFacts(sql), today)
                                                        .period(ProfileSetting.RETENTION_LOOKS))))
                .min(Comparator.naturalOrder())
                .orElseThrow(
                        () -> new ToolRefused("台帳にはまだ記録がありません。", "The ledger holds no event yet."));
    }

    private List<MunicipalityCode> municipalities() {
        return JdbcClient.create(Sources.projector(databases.ledgerApplication()))
                .sql("select distinct municipality from audit.batch")
                .query(String.class)
                .list()
                .stream()
                .map(MunicipalityCode::new)
                .toList();
    }

    private static Optional<String> oldest(JdbcClient owner, LocalDate before) {
        return owner.sql("select audit.let_go_before(?)")
                .param(before.atStartOfDay(LedgerLine.TOWN_TIME).toOffsetDateTime())
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .single();
    }
}

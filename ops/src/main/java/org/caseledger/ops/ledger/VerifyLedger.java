package org.caseledger.ops.ledger;

import org.caseledger.ops.database.Databases;
import org.caseledger.ops.store.Break;
import org.caseledger.ops.store.LookChain;
import org.caseledger.ops.store.ScanDigests;
import org.caseledger.ops.store.SearchChain;
import org.caseledger.ops.store.Verification;
import org.caseledger.ops.store.Verification.Checked;
import org.caseledger.ops.store.Verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.sql.DataSource;

/** Recomputes the ledger and tells in words up to which event it holds. */
final class VerifyLedger {

    private final Databases databases;
    private final Console console;

    VerifyLedger(Databases databases, Console console) {
        this.databases = databases;
        this.console = console;
    }

    /**
     * Answers 0 when everything holds, 1 otherwise.
     *
     * @param kept heads of the record of looks that were printed earlier
     */
    int run(List<LookChain.Head> kept) {
        DataSource everything = Sources.projector(databases.ledgerApplication());
        Verification found = new Verify(everything).run();
        Optional<Break> scans = ScanDigests.firstBreak(everything);
        List<LookChain.Checked> looks = looks(everything, kept);
        if (found.municipalities().isEmpty()) {
            console.say("台帳にはまだ記録がありません。", "The ledger holds no event yet.");
        }
        found.municipalities().forEach(this::tell);
        found.elsewhere().ifPresent(this::tell);
        scans.ifPresent(this::tell);
        looks.forEach(this::tell);
        List<LookChain.Checked> searches = new SearchChain(everything).run();
        searches.forEach(this::tellOfSearches);
        boolean looksHold =
                Stream.concat(looks.stream(), searches.stream())
                        .allMatch(each -> each.firstBreak().isEmpty());
        if (found.holds() && scans.isEmpty() && looksHold) {
            console.say(
                    "確認したもの: 内容のハッシュ、経過・ファイル・追記の連鎖、番号、ラベル、登録簿、設置の記録、添付された写し、閲覧と検索の記録の連鎖。すべて一致しました。",
                    "Checked: content hashes; the chains of streams, files and batches; numbers;"
                            + " labels; registers; the installation; scans; the"
                            + " chains of looks and searches. All of it holds.");
            return 0;
        }
        console.say("台帳は記録時の内容と一致しません。", "The ledger is not what was recorded.");
        return 1;
    }

    private void tell(Checked checked) {
        console.say(
                "自治体 %s: 台帳の連鎖は第%d号まで確認済み".formatted(checked.municipality(), checked.holdsUpTo()),
                "municipality %s: the chain of the ledger holds up to event %d"
                        .formatted(checked.municipality(), checked.holdsUpTo()));
        checked.firstBreak().ifPresent(this::tell);
    }

    /** All of it, and whether what was kept earlier is still in it. */
    private static List<LookChain.Checked> looks(DataSource everything, List<LookChain.Head> kept) {
        var chain = new LookChain(everything);
        List<LookChain.Checked> looks = new ArrayList<>(chain.run());
        kept.stream()
                .map(chain::since)
                .filter(each -> each.firstBreak().isPresent())
                .forEach(looks::add);
        return looks;
    }

    private void tell(LookChain.Checked looks) {
        console.say(
                "閲覧の記録は第%d行まで確認済み(控え: %s)".formatted(looks.end().number(), looks.end().text()),
                "the record of looks holds up to look %d (to keep: %s)"
                        .formatted(looks.end().number(), looks.end().text()));
        looks.firstBreak().ifPresent(this::tell);
    }

    private void tellOfSearches(LookChain.Checked searches) {
        console.say(
                "検索の記録は第%d行まで確認済み".formatted(searches.end().number()),
                "the record of searches holds up to search %d".formatted(searches.end().number()));
        searches.firstBreak().ifPresent(this::tell);
    }

    private void tell(Break what) {
        console.say("最初の不一致 — " + what.japanese(), "first break: " + what.english());
    }
}

package org.caseledger.ops.ledger;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * The files a ledger is restored from.
 *
 * @param keys null only when the operator said that the keys are to be given up
 */
record BackupSet(Path ledger, @Nullable Path keys) {

    static BackupSet of(Path ledger, Path keys) {
        return new BackupSet(ledger, keys);
    }

    static BackupSet ledgerOnly(Path ledger, boolean withoutKeys) {
        if (!withoutKeys) {
            throw new ToolRefused(
                    "鍵の控えがありません。鍵なしで復元すると、氏名や経過の文章などの個人の内容は二度と読めません。"
                            + "記録の構造・日付・コードと、改ざんがないことの確認は残ります。"
                            + "それでよければ --without-keys を付けてください。",
                    "No keys file is given. Without it the content of every personal value stays"
                            + " unreadable for good; structure, dates, codes and the proof that"
                            + " nothing was altered remain. If that is what you want, add"
                            + " --without-keys.");
        }
        return new BackupSet(ledger, null);
    }
}

package org.caseledger.ops.ledger;

import org.caseledger.events.value.StaffId;
import org.caseledger.ops.accounts.FirstAccount;
import org.caseledger.ops.database.Databases;
import org.caseledger.ops.database.Migrations;

/** Opens an account for a member of staff and prints the code for the first use, to be handed over. */
final class OpenAccount {

    private final Databases databases;
    private final Console console;

    OpenAccount(Databases databases, Console console) {
        this.databases = databases;
        this.console = console;
    }

    int run(String staff, String name) {
        Migrations.ledger(databases).migrate();
        var accounts = new FirstAccount(Sources.of(databases.ledgerOwner()));
        String code = accounts.open(StaffId.of(staff), name);
        if (code == null) {
            console.say(
                    "開けませんでした。職員番号が名簿にないか、利用者名が使えません(英小文字と数字で 3 文字以上)。",
                    "Not opened: nobody has this id, or the name cannot be used (a-z, 0-9, 3 or"
                            + " more).");
            return 1;
        }
        console.say(
                "アカウントを開きました。利用者名 %s、登録コード %s(14日以内に /sign-in/first-use で使用)。"
                        .formatted(name, code),
                "Account opened. Name %s, code %s, to be used at /sign-in/first-use within 14 days."
                        .formatted(name, code));
        return 0;
    }
}

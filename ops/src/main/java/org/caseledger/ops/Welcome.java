package org.caseledger.ops;

import org.caseledger.ops.demo.DemonstrationUser;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.ops.embedded.DataFolder;
import org.caseledger.ops.viruses.VirusSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Tells the person at the console, once everything runs, where to go and how to stop it. */
@Component
class Welcome {

    private static final String LINE = "─".repeat(64);

    private final Environment settings;
    private final DemonstrationUsers users;
    private final ObjectProvider<DataFolder> folder;
    private final VirusSettings viruses;

    Welcome(
            Environment settings,
            DemonstrationUsers users,
            ObjectProvider<DataFolder> folder,
            VirusSettings viruses) {
        this.viruses = viruses;
        this.settings = settings;
        this.users = users;
        this.folder = folder;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void welcome() {
        PrintStream console = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        console.print(text());
        console.flush();
    }

    String text() {
        String port = settings.getProperty("local.server.port", "8080");
        StringBuilder text = new StringBuilder();
        text.append("\n支援ケース台帳を起動しました。\n");
        text.append("記録は追記だけで、書き換えも削除もしません。\n");
        text.append("┌").append(LINE).append('\n');
        text.append("│ 画面      http://localhost:").append(port).append("/\n");
        if (users.isOn()) {
            text.append("│ 自治体    ").append(DemonstrationUsers.MUNICIPALITY_NAME);
            text.append("(団体コード ").append(DemonstrationUsers.MUNICIPALITY);
            text.append("、架空の市です)\n│ 利用者    ").append(doors()).append('\n');
            text.append("│           (デモ用。画面で選ぶとパスワードなしで入れます)\n");
        }
        folder.ifAvailable(f -> text.append("│ データ    ").append(f.path()).append('\n'));
        text.append("│ 添付書類  ").append(scanned()).append('\n');
        text.append("│ 終了      Ctrl+C(記録は残り、次の起動で続きから使えます)\n");
        return text.append("└").append(LINE).append("\n\n").toString();
    }

    private String scanned() {
        return viruses.scans()
                ? "受け取る前にウイルス検査をします(検査ができないときは受け取りません)"
                : "ウイルス検査はしていません(caseledger.clamav.* で設定できます)";
    }

    private String doors() {
        return users.all().stream()
                .map(DemonstrationUser::title)
                .collect(Collectors.joining("、\n│           "));
    }
}

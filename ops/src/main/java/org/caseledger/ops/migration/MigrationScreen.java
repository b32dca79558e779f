package org.caseledger.ops.migration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.CommandRefused;
import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.http.Sentences;
import org.caseledger.command.migration.KeepMapping;
import org.caseledger.events.value.MigrationId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.migration.MigrationReading;
import org.caseledger.query.screens.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** The pages of 移行: send a file, see what the check found, confirm, watch it being taken over. */
@Controller
public final class MigrationScreen {

    private static final String PAGE = "/migrations";
    private static final int REFRESH_SECONDS = 2;

    private final Migrations migrations;
    private final CommandGate gate;
    private final Sentences sentences;
    private final Frame frame;

    public MigrationScreen(
            Migrations migrations, CommandGate gate, Sentences sentences, Frame frame) {
        this.migrations = migrations;
        this.gate = gate;
        this.sentences = sentences;
        this.frame = frame;
    }

    @GetMapping(PAGE)
    public String start(
            SignedIn who, @RequestParam(required = false) @Nullable String mapping, Model model) {
        MigrationReading.Standing standing = around(who, model);
        model.addAttribute("mappings", standing.mappings());
        model.addAttribute("chosen", mapping == null ? standing.lastMapping() : mapping);
        model.addAttribute(
                "runs",
                standing.runs().keySet().stream()
                        .map(id ->
                                RunLine.of(
                                        id,
                                        migrations.progress(who, id, OutputPath.MIGRATION_PAGE)))
                        .toList());
        return "migrations";
    }

    /** Keeps a mapping from its text file. */
    @PostMapping(PAGE + "/mappings")
    public String keep(SignedIn who, @RequestParam MultipartFile file, RedirectAttributes back)
            throws IOException {
        String text = new String(file.getBytes(), StandardCharsets.UTF_8);
        KeepMapping command = MappingText.read(text, who.municipality());
        try {
            gate.record(who, "keep-mapping", command, RecordingConditions.none());
            back.addFlashAttribute("done", "読み方「" + command.name() + "」を登録しました。");
        } catch (CommandRefused refused) {
            back.addFlashAttribute(
                    "problem", sentences.refusal(refused.refusal(), Locale.JAPANESE).orElse(""));
        }
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/checks")
    public String check(
            SignedIn who, @RequestParam MultipartFile file, @RequestParam String mapping)
            throws IOException {
        byte[] bytes = Migrations.bytes(file.getInputStream());
        return "redirect:"
                + PAGE
                + "/checks/"
                + migrations.check(who, bytes, mapping).migrationId();
    }

    @GetMapping(PAGE + "/checks/{migrationId}")
    public String checked(SignedIn who, @PathVariable UUID migrationId, Model model) {
        around(who, model);
        model.addAttribute("found", migrations.found(who, new MigrationId(migrationId)));
        return "migration-check";
    }

    @PostMapping(PAGE + "/runs")
    public String run(SignedIn who, @RequestParam UUID migrationId) {
        boolean started = migrations.start(who, new MigrationId(migrationId));
        return "redirect:" + PAGE + (started ? "/runs/" : "/checks/") + migrationId;
    }

    @GetMapping(PAGE + "/runs/{migrationId}")
    public String progress(
            SignedIn who,
            @PathVariable UUID migrationId,
            Model model,
            HttpServletResponse response) {
        around(who, model);
        var id = new MigrationId(migrationId);
        Progress progress = migrations.progress(who, id, OutputPath.MIGRATION_PAGE);
        if (progress.state() == Progress.State.RUNNING) {
            response.setHeader("Refresh", Integer.toString(REFRESH_SECONDS));
        }
        model.addAttribute("run", RunLine.of(id, progress));
        return "migration-run";
    }

    /** What cannot be read at all is told on the page that the file was sent from. */
    @ExceptionHandler(FileRefused.class)
    String refused(FileRefused refused, HttpServletRequest request, RedirectAttributes back) {
        String mapping = request.getParameter("mapping");
        if (mapping != null) {
            back.addAttribute("mapping", mapping);
        }
        back.addFlashAttribute("problem", sentences.problem(refused.key(), Locale.JAPANESE));
        return "redirect:" + PAGE;
    }

    private MigrationReading.Standing around(SignedIn who, Model model) {
        var standing = migrations.standing(who, OutputPath.MIGRATION_PAGE);
        frame.around(model, who, "移行", standing.position());
        return standing;
    }
}

package org.caseledger.ops.migration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.servlet.http.HttpServletRequest;

import org.caseledger.command.axon.NotEntitled;
import org.caseledger.command.http.Sentences;
import org.caseledger.events.migration.MappingKept;
import org.caseledger.events.value.MigrationId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.ops.viruses.ScannerDown;
import org.caseledger.ops.viruses.VirusFound;
import org.caseledger.query.gate.OutputPath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Takes files over by API: the body is the file itself, xlsx or CSV. */
@RestController
@RequestMapping("/api/v1")
public final class MigrationApi {

    private final Migrations migrations;
    private final Sentences sentences;

    public MigrationApi(Migrations migrations, Sentences sentences) {
        this.migrations = migrations;
        this.sentences = sentences;
    }

    /** How far a run is. */
    public record RunShown(
            UUID migrationId, String state, int percent, int done, int total, long secondsLeft) {}

    /** A mapping that can be used by its name. */
    public record MappingShown(String name, int version, String dates, int columns) {}

    /**
     * Checks a file; without {@code dryRun}, a faultless one is then taken over in the background.
     */
    @PostMapping(path = "/migration-files", consumes = MediaType.ALL_VALUE)
    @Operation(
            summary = "移行: 台帳のファイルを調べ、誤りがなければ移す",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(responseCode = "200", description = "Checked, nothing recorded.")
    @ApiResponse(responseCode = "202", description = "Being taken over.")
    @ApiResponse(responseCode = "400", description = "No such file or mapping.")
    @ApiResponse(responseCode = "401", description = "Not signed in.")
    @ApiResponse(responseCode = "403", description = "Not one who takes cases over.")
    @ApiResponse(responseCode = "404", description = "Not there for the caller.")
    @ApiResponse(responseCode = "413", description = "The file is too large.")
    @ApiResponse(responseCode = "422", description = "The file has faults; nothing recorded.")
    @ApiResponse(responseCode = "503", description = "Not now. Ask again.")
    public ResponseEntity<Object> take(
            SignedIn who,
            @RequestParam(defaultValue = "") String mapping,
            @RequestParam(defaultValue = "true") boolean dryRun,
            HttpServletRequest request)
            throws IOException {
        MigrationAnswer found =
                migrations.check(who, Migrations.bytes(request.getInputStream()), mapping);
        if (dryRun || found.complete()) {
            return ResponseEntity.ok(found);
        }
        if (!migrations.start(who, new MigrationId(found.migrationId()))) {
            return ResponseEntity.unprocessableContent().body(found);
        }
        return ResponseEntity.accepted()
                .header(HttpHeaders.LOCATION, "/api/v1/migrations/" + found.migrationId())
                .body(found);
    }

    @GetMapping("/migrations/{migrationId}")
    public RunShown run(SignedIn who, @PathVariable UUID migrationId) {
        Progress progress =
                migrations.progress(who, new MigrationId(migrationId), OutputPath.MIGRATION_API);
        return new RunShown(
                migrationId,
                progress.state().name(),
                progress.percent(),
                progress.done(),
                progress.total(),
                progress.secondsLeft());
    }

    @GetMapping("/migration-mappings")
    public List<MappingShown> mappings(SignedIn who) {
        return migrations.standing(who, OutputPath.MIGRATION_API).mappings().stream()
                .map(MigrationApi::shown)
                .toList();
    }

    private static MappingShown shown(MappingKept mapping) {
        return new MappingShown(
                mapping.name(),
                mapping.version(),
                mapping.dates().name(),
                mapping.columns().size());
    }

    @ExceptionHandler(FileRefused.class)
    ResponseEntity<Object> refused(FileRefused refused) {
        int status =
                switch (refused.key()) {
                    case "migration.file-too-large" -> 413;
                    case VirusFound.KEY -> 422;
                    case ScannerDown.KEY -> 503;
                    default -> 400;
                };
        return problem(status, refused.key());
    }

    @ExceptionHandler(NotEntitled.class)
    ResponseEntity<Object> forbidden() {
        return problem(403, "forbidden");
    }

    private ResponseEntity<Object> problem(int status, String key) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "urn:caseledger:problem:" + key);
        members.put("status", status);
        members.put("code", key);
        members.put(
                "detail",
                sentences.problem(key, Locale.JAPANESE)
                        + " / "
                        + sentences.problem(key, Locale.ENGLISH));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(members);
    }
}

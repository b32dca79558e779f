package org.caseledger.ops.migration;

import org.caseledger.events.value.MigrationId;

/** One run as the pages show it. */
record RunLine(MigrationId migrationId, String state, int percent, String counts, String left) {

    private static final int MINUTE = 60;

    static RunLine of(MigrationId id, Progress progress) {
        return new RunLine(
                id,
                words(progress.state()),
                progress.percent(),
                progress.done() + "/" + progress.total(),
                progress.state() == Progress.State.RUNNING ? left(progress.secondsLeft()) : "");
    }

    private static String words(Progress.State state) {
        return switch (state) {
            case RUNNING -> "移行中";
            case COMPLETE -> "完了";
            case INCOMPLETE -> "途中(同じファイルをもう一度送ると続きから行います)";
        };
    }

    private static String left(long seconds) {
        return seconds < MINUTE ? "1分以内" : "およそ" + (seconds / MINUTE + 1) + "分";
    }
}

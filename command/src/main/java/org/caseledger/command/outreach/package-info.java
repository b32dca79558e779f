/** アウトリーチ等を通じた継続的支援: the rules from the first sign of need to the closure. */
@NullMarked
package org.caseledger.command.outreach;

import org.jspecify.annotations.NullMarked;

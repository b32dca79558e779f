/** アウトリーチ等を通じた継続的支援. */
@NullMarked
package org.caseledger.events.outreach;

import org.jspecify.annotations.NullMarked;

/** The Vietnamese lunisolar calendar (âm lịch Việt Nam), computed from the sun and the moon as seen at UTC+7. */
@NullMarked
package vn.danvan.terms.lunar;

import org.jspecify.annotations.NullMarked;

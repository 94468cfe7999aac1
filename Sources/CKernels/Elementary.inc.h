// eˣ, 1/(1 + e⁻ˣ) and tanh x for one NUMBER, which is a double or eight of them.
//
// x = n·ln 2 + r with |r| ≤ ½ ln 2, and eʳ − 1 = r + r²q(r); q is the polynomial of degree 10 that comes nearest to
// (eʳ − 1 − r)/r² at the Chebyshev points, which leaves eʳ off by 2·10⁻¹⁹. ln 2 is taken in two pieces; what the
// first takes away from x is exact, since a fused multiplication does not round.

// n, in the last bits of a number; r; and eʳ − 1 − r.
INLINE TARGET NUMBER NAME(reduced)(NUMBER x, BITS *n, NUMBER *remainder) {
  const NUMBER magic = ALL(0x1.8p52);
  NUMBER shifted = FUSED(x, ALL(0x1.71547652b82fep+0), magic);
  NUMBER whole = shifted - magic;
  *n = AS_BITS(shifted);
  NUMBER r = FUSED(whole, ALL(-0x1.62e42fefa39efp-1), x);
  r = FUSED(whole, ALL(-0x1.abc9e3b39803fp-56), r);
  NUMBER r2 = r * r;
  NUMBER r4 = r2 * r2;
  NUMBER first = FUSED(r, ALL(0x1.5555555555557p-3), ALL(0.5));
  NUMBER second = FUSED(r, ALL(0x1.11111111100dcp-7), ALL(0x1.5555555555556p-5));
  NUMBER third = FUSED(r, ALL(0x1.a01a01abe7fe1p-13), ALL(0x1.6c16c16c162d4p-10));
  NUMBER fourth = FUSED(r, ALL(0x1.71de0231960ebp-19), ALL(0x1.a01a01a6d889cp-16));
  NUMBER fifth = FUSED(r, ALL(0x1.af4de97ca4194p-26), ALL(0x1.27e4db646b17ep-22));
  NUMBER high = FUSED(r2, ALL(0x1.1f730349868cep-29), fifth);
  NUMBER q = FUSED(FUSED(high, r4, FUSED(fourth, r2, third)), r4, FUSED(second, r2, first));
  *remainder = r;
  return q * r2;
}

// 2ⁿ for −1022 ≤ n ≤ 1023, where the last bits are those of n.
INLINE TARGET NUMBER NAME(power)(BITS n) { return AS_NUMBER((n + 1023) << 52); }

// Also where the result is subnormal; x must not be above 710 or below −746.
INLINE TARGET NUMBER NAME(exp_within)(NUMBER x) {
  BITS n;
  NUMBER r, small = NAME(reduced)(x, &n, &r);
  NUMBER sum = r + 1.0;
  // What the sum has lost is known, since 1 is larger than r.
  NUMBER y = sum + (small + (1.0 - sum + r));
  NUMBER magnitude = AS_NUMBER(AS_BITS(x) & ~SIGN);
  if (!ANY(magnitude > 708.0)) return y * NAME(power)(n);
  BITS half = (BITS)((UNSIGNED_BITS)(n - 0x4338000000000000 + 2048) >> 1) - 1024;
  return y * NAME(power)(half) * NAME(power)(n - half);
}

INLINE TARGET NUMBER NAME(exp_of)(NUMBER x) {
  x = SELECT(x > 710.0, ALL(710.0), x);
  x = SELECT(x < -746.0, ALL(-746.0), x);
  return NAME(exp_within)(x);
}

INLINE TARGET NUMBER NAME(sigmoid_of)(NUMBER x) {
  NUMBER below = AS_NUMBER(AS_BITS(x) | SIGN);
  NUMBER e = NAME(exp_within)(SELECT(below < -746.0, ALL(-746.0), below));
  return SELECT(x >= 0.0, ALL(1.0), e) / (e + 1.0);
}

INLINE TARGET NUMBER NAME(tanh_of)(NUMBER x) {
  NUMBER twice = AS_NUMBER(AS_BITS(x) & ~SIGN) * 2.0;
  BITS n;
  NUMBER r, small = NAME(reduced)(SELECT(twice > 40.0, ALL(40.0), twice), &n, &r);
  NUMBER power = NAME(power)(n);
  NUMBER e = FUSED(power, r + small, power - 1.0);
  return AS_NUMBER(AS_BITS(e / (e + 2.0)) | (AS_BITS(x) & SIGN));
}

#undef NUMBER
#undef BITS
#undef UNSIGNED_BITS
#undef AS_BITS
#undef AS_NUMBER
#undef SELECT
#undef ALL
#undef ANY
#undef FUSED
#undef SIGN

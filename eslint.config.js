import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist", "generated", "test/fixtures", "test/.*", "node_modules", "coverage"] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["eslint.config.js"] } } },
    rules: {
      // A promise that nobody waits for is an answer that nobody reads.
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      // Parsed JSON and OpenAPI documents are read as they are; what users get is typed.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/only-throw-error": ["error", { allowThrowingUnknown: true }],
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
      // An abort reason is the caller's own and passes through whatever it is.
      "@typescript-eslint/prefer-promise-reject-errors": "off",
    },
  },
  // Values there exist for their types.
  { files: ["test/types/*.ts"], rules: { "@typescript-eslint/no-unused-vars": "off" } },
  { files: ["eslint.config.js"], extends: [tseslint.configs.disableTypeChecked] },
);

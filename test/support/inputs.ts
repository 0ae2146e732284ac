import { readFileSync } from 'node:fs';

/** The five texts that every promise of the program is first held to. */
export const inputs = {
  'oeil-2021-2544-rsp.en.txt': '174b583772b20ef1bf980371608c03dc0b1a90e5c943f427f55b5eb7e64557d3',
  'ta-9-2021-0056.en.txt': 'aa72908d5ff923f20c773b3ffea92e3de2cbfef240992bf8fdc5526f156ade53',
  'b-9-2021-0148.en.txt': '15a9ccaa2117afccf893b10540aeb05cbdfba3db356038825b4bf82aeda5dd26',
  'oeil-2022-2505-rsp-summary.en.txt': 'eed86654b4b9b4612d443b8ac3c1e3b21aab92b4c1359fe6956f90adb1e5948f',
  'ta-9-2021-0056.ro.txt': '7f00884157431ec3c904a76fbdc1b9a8d85f6303056ce6570b3a4c1e6fe95a24',
} as const satisfies Record<string, string>;

export type InputName = keyof typeof inputs;

export const inputNames = Object.keys(inputs) as InputName[];

export function inputPath(name: InputName): string {
  return new URL(`../../input/${name}`, import.meta.url).pathname;
}

export function readInput(name: InputName): Buffer {
  return readFileSync(inputPath(name));
}

export function readText(name: InputName): string {
  return readInput(name).toString('utf8');
}
